using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminUi.Entry;

/// <summary>Signs a person in with a password.</summary>
internal sealed class LoginPage(PasswordSignIn signIn, SessionCookie cookie) : PageModel
{
    public string? Error { get; private set; }

    public string? Email { get; private set; }

    public string Next { get; private set; } = "";

    public void OnGet([FromQuery] string? next) => Next = PagePaths.Local(next);

    public async Task<IActionResult> OnPostAsync(
        [FromForm] string? email,
        [FromForm] string? password,
        [FromForm] string? next
    )
    {
        (Email, Next) = (email?.Trim(), PagePaths.Local(next));
        var opened = await signIn.ExecuteAsync(
            Email ?? "",
            password ?? "",
            HttpContext.RequestAborted
        );
        if (!opened.IsError)
        {
            cookie.Set(HttpContext, opened.Value.Secret);
            return SeeOther.To(Next);
        }

        Error = opened.Error.Detail;
        var page = Page();
        page.StatusCode = opened.Error.Status;
        return page;
    }
}
