using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.AdminUi.Entry;

/// <summary>
/// Asks for an address, then for the code that was mailed there, and leads on to the identity provider (DD-SSO-10). By a link:
/// browsers do not let a form of ours end at another site.
/// </summary>
internal sealed class SsoCodePage(OrganizationRegistry organizations, SignInCodes codes) : PageModel
{
    private const int LongestAddress = 320;

    public string? Error { get; private set; }

    public string? Organization { get; private set; }

    /// <summary>Whom a code was asked for.</summary>
    public string? Email { get; private set; }

    /// <summary>Where the identity provider takes over.</summary>
    public Uri? Continue { get; private set; }

    /// <summary>This page from the beginning.</summary>
    public string Again => HttpContext.Request.Path;

    public async Task<IActionResult> OnGetAsync(string id) =>
        await FindAsync(id) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(
        string id,
        [FromForm] string? email,
        [FromForm] string? code
    )
    {
        if (await FindAsync(id) is not { } organization)
        {
            return NotFound();
        }

        var address = email?.Trim() ?? "";
        if (address.Length is 0 or > LongestAddress)
        {
            return Refuse(
                ScimError.BadRequest("Type the e-mail address that the organization knows you by.")
            );
        }

        Email = address;
        return code is null
            ? await SendAsync(organization, address)
            : await RedeemAsync(organization, address, code.Trim());
    }

    private async Task<IActionResult> SendAsync(Organization organization, string address)
    {
        var sent = await codes.SendAsync(organization, address, HttpContext.RequestAborted);
        return sent.IsError ? Refuse(sent.Error) : Page();
    }

    private async Task<IActionResult> RedeemAsync(
        Organization organization,
        string address,
        string code
    )
    {
        var begun = await codes.RedeemAsync(
            organization,
            address,
            code,
            HttpContext.RequestAborted
        );
        if (begun.IsError)
        {
            return Refuse(begun.Error);
        }

        Continue = begun.Value;
        return Page();
    }

    private async Task<Organization?> FindAsync(string id)
    {
        var organization = await organizations.FindAsync(id, HttpContext.RequestAborted);
        Organization = organization?.Definition.Name;
        return organization is not null && SamlRequest.IsOffered(organization)
            ? organization
            : null;
    }

    private PageResult Refuse(ScimError error)
    {
        Error = error.Detail;
        var page = Page();
        page.StatusCode = error.Status;
        return page;
    }
}
