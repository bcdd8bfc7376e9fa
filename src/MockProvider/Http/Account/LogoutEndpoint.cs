using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Http.Account;

internal sealed class LogoutEndpoint(SignOut signOut, SessionCookie cookie)
{
    public async Task LogOutAsync(HttpContext http)
    {
        var form = await AccountForm.ReadAsync(http);
        if (form.IsError)
        {
            await Page.WriteErrorAsync(http, form.Error);
            return;
        }

        await signOut.ExecuteAsync(SessionCookie.Of(http) ?? "", http.RequestAborted);
        cookie.Clear(http);
        await Page.RedirectAsync(http, "/account/login");
    }
}
