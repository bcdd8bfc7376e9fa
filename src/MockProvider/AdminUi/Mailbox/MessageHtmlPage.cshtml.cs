using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi.Mailbox;

/// <summary>
/// The HTML part of a message as it was sent. The policy, not the frame around it, makes it harmless: it has an origin of its
/// own, and nothing in it runs, loads or sends.
/// </summary>
internal sealed class MessageHtmlPage(IDatabase database) : SignedInPage
{
    private const string Policy =
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    // Links open beside the mailbox, not in the frame.
    private const string Start = "<!DOCTYPE html>\n<base target=\"_blank\">\n";

    public override bool IsOpen => Rights.SeesMailbox;

    public async Task<IActionResult> OnGetAsync(string id)
    {
        var found = await database.ReadAsync(
            store => store.Mail.FindAsync(Organization.Id, id),
            Cancellation
        );
        if (found is null)
        {
            return Nothing();
        }

        Response.Headers.ContentSecurityPolicy = Policy;
        Response.Headers.XFrameOptions = "SAMEORIGIN";
        return Content(Start + found.Letter.Write().Html, "text/html; charset=utf-8");
    }
}
