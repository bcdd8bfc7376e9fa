using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http.Account;

/// <summary>Logging in with a password.</summary>
internal sealed class LoginPage(PasswordSignIn signIn, SessionCookie cookie)
{
    public static Task ShowAsync(HttpContext http) =>
        WriteAsync(http, StatusCodes.Status200OK, address: "", problem: "");

    public async Task LogInAsync(HttpContext http)
    {
        var form = await AccountForm.ReadAsync(http);
        await (
            form.IsError
                ? Page.WriteErrorAsync(http, form.Error)
                : LogInAsync(
                    http,
                    form.Value["email"].ToString().Trim(),
                    form.Value["password"].ToString()
                )
        );
    }

    private async Task LogInAsync(HttpContext http, string address, string password) =>
        await AnswerAsync(
            http,
            address,
            await signIn.ExecuteAsync(address, password, http.RequestAborted)
        );

    private Task AnswerAsync(HttpContext http, string address, Result<OpenedSession> opened)
    {
        if (opened.IsError)
        {
            return WriteAsync(
                http,
                opened.Error.Status,
                address,
                $"<p role=\"alert\">{Page.Escape(opened.Error.Detail)}</p>\n"
            );
        }

        cookie.Set(http, opened.Value.Secret);
        return Page.RedirectAsync(http, "/account/welcome");
    }

    private static Task WriteAsync(HttpContext http, int status, string address, string problem) =>
        Page.WriteAsync(
            http,
            status,
            "Log in",
            $"""
            {problem}<form method="post">
            <p><label for="email">E-mail address</label>
            <input id="email" name="email" autocomplete="username" required value="{Page.Escape(
                address
            )}"></p>
            <p><label for="password">Password</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required></p>
            <button type="submit">Log in</button>
            </form>
            """
        );
}
