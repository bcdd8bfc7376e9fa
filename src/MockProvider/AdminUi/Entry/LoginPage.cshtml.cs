using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminUi.Entry;

/// <summary>Signs a person in with a password.</summary>
internal sealed class LoginPage(PasswordSignIn signIn, SessionCookie cookie, SsoStart sso)
    : PageModel
{
    public string? Error { get; private set; }

    public string? Email { get; private set; }

    /// <summary>The id of the organization to sign in to; null for whichever has a person with that address and password.</summary>
    public string? Organization { get; private set; }

    public string Next { get; private set; } = "";

    /// <summary>Where SAML starts; null where it is off, or nobody knows for which organization.</summary>
    public string? SsoPath { get; private set; }

    public async Task OnGetAsync([FromQuery] string? next, [FromQuery] string? organization)
    {
        Next = PagePaths.Local(next);
        Organization = organization;
        SsoPath = await sso.FindAsync(organization, HttpContext.RequestAborted);
    }

    public async Task<IActionResult> OnPostAsync(
        [FromForm] string? email,
        [FromForm] string? password,
        [FromForm] string? next,
        [FromForm] string? organization
    )
    {
        (Email, Next) = (email?.Trim(), PagePaths.Local(next));
        Organization = string.IsNullOrEmpty(organization) ? null : organization;
        var opened = await signIn.ExecuteAsync(
            Email ?? "",
            password ?? "",
            Organization,
            HttpContext.RequestAborted
        );
        if (!opened.IsError)
        {
            cookie.Set(HttpContext, opened.Value.Secret);
            return SeeOther.To(Next);
        }

        Error = opened.Error.Detail;
        SsoPath = await sso.FindAsync(Organization, HttpContext.RequestAborted);
        var page = Page();
        page.StatusCode = opened.Error.Status;
        return page;
    }
}
