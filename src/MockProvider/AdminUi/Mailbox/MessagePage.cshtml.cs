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

    public string Text { get; private set; } = "";

    public bool HasHtml { get; private set; }

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

        using var content = new MemoryStream(found.Content);
        using var parsed = await MimeMessage.LoadAsync(content, Cancellation);
        Message = found;
        Text = parsed.TextBody ?? "";
        HasHtml = parsed.HtmlBody is not null;
        Links = [.. MessageLinks.In(Text).Distinct(StringComparer.Ordinal)];
        Headers = [.. parsed.Headers];
        return Page();
    }
}
