using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScimConformance.MockProvider.AdminUi.Shared;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.AdminUi.Entry;

/// <summary>The page behind the link of an invitation. Mail scanners fetch links, so only the button on it accepts.</summary>
[IgnoreAntiforgeryToken]
internal sealed class InvitationPage(
    InvitationAdmission admission,
    SessionCookie cookie,
    IAntiforgery forgery
) : PageModel
{
    public InvitationView View { get; private set; } = InvitationView.Unknown;

    public string Title =>
        View.State switch
        {
            InvitationState.Open => $"Join {Shown.Text(View.Organization)}",
            InvitationState.Unknown => "This link is not known",
            InvitationState.Expired => "This invitation has expired",
            InvitationState.Used => "This invitation has been used",
            InvitationState.Superseded => "This invitation has been replaced",
            InvitationState.Cancelled => "This invitation was cancelled",
            _ => "This account is disabled",
        };

    public string Reason =>
        View.State switch
        {
            InvitationState.Unknown => "Check that the whole link from the mail was opened.",
            InvitationState.Expired => "A link works for two days.",
            InvitationState.Used => "It works once; sign in as usual.",
            InvitationState.Superseded => "A newer one was sent to you; use its link.",
            InvitationState.Cancelled => "An administrator withdrew it.",
            _ => "Its invitation admits nobody.",
        };

    public async Task<IActionResult> OnGetAsync(string secret) =>
        Show(await admission.LookAsync(secret, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostAsync(string secret, [FromForm] string? password)
    {
        // A link that admits nobody says so, even to a form that was opened long ago.
        var seen = await admission.LookAsync(secret, HttpContext.RequestAborted);
        if (seen.State is not InvitationState.Open)
        {
            return Show(seen);
        }

        if (!await forgery.IsRequestValidAsync(HttpContext))
        {
            return BadRequest();
        }

        var accepted = await admission.AcceptAsync(
            secret,
            password ?? "",
            HttpContext.RequestAborted
        );
        if (accepted.Session is not { } session)
        {
            return Show(accepted);
        }

        cookie.Set(HttpContext, session);
        return SeeOther.To(PagePaths.Welcome);
    }

    private PageResult Show(InvitationView view)
    {
        View = view;
        var page = Page();
        page.StatusCode = view.State switch
        {
            InvitationState.Open when view.Problem is not null =>
                StatusCodes.Status422UnprocessableEntity,
            InvitationState.Open => StatusCodes.Status200OK,
            InvitationState.Unknown => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status410Gone,
        };
        return page;
    }
}
