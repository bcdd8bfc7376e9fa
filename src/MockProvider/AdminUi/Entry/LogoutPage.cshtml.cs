using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminUi.Entry;

/// <summary>Ends the session, when a form asks for it.</summary>
internal sealed class LogoutPage(SignOut signOut, SessionCookie cookie) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signOut.ExecuteAsync(SessionCookie.Of(HttpContext) ?? "", HttpContext.RequestAborted);
        cookie.Clear(HttpContext);
        return SeeOther.To(PagePaths.Logout);
    }
}
