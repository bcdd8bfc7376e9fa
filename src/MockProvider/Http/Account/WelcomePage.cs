using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http.Account;

internal sealed class WelcomePage(Authentication authentication)
{
    public async Task ShowAsync(HttpContext http) =>
        await WriteAsync(
            http,
            await authentication.BySessionAsync(SessionCookie.Of(http) ?? "", http.RequestAborted)
        );

    private static Task WriteAsync(HttpContext http, Result<Caller> caller) =>
        caller.IsError
            ? Page.WriteAsync(
                http,
                StatusCodes.Status401Unauthorized,
                "You are not logged in",
                "<p>Follow the link of your invitation, or <a href=\"/account/login\">log in</a>.</p>"
            )
            : Page.WriteAsync(
                http,
                StatusCodes.Status200OK,
                "Welcome",
                $"""
                <p>You are logged in to {Page.Escape(
                    caller.Value.Organization.Definition.Name
                )} as <strong>{Page.Escape(caller.Value.Account.Handle)}</strong>.</p>
                <form method="post" action="/account/logout"><button type="submit">Log out</button></form>
                """
            );
}
