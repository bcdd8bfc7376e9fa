using Microsoft.AspNetCore.Mvc;
using MimeKit;
using ScimConformance.MockProvider.Control;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi.Mailbox;

/// <summary>One message: its links, its text, and its HTML in a frame where nothing runs.</summary>
internal sealed class MessagePage(IDatabase database) : SignedInPage
{
    public override bool IsOpen => Rights.SeesMailbox;

    public StoredMessage Message { get; private set; } = null!;

    public LetterBody Body { get; private set; } = null!;

    public IReadOnlyList<string> Links { get; private set; } = [];

    public IReadOnlyList<Header> Headers { get; private set; } = [];

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

        using var written = found.Write();
        Message = found;
        Body = found.Letter.Write();
        Links = [.. MessageLinks.In(Body.Text).Distinct(StringComparer.Ordinal)];
        Headers = [.. written.Headers];
        return Page();
    }
}
