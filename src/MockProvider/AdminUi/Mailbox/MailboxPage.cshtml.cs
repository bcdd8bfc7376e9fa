using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using ScimConformance.MockProvider.AdminUi.Shared;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi.Mailbox;

/// <summary>The mail that the organization sent, newest first.</summary>
internal sealed class MailboxPage(IDatabase database) : SignedInPage
{
    private const int PageSize = 25;

    public override bool IsOpen => Rights.SeesMailbox;

    public string? To { get; private set; }

    public IReadOnlyList<StoredMessage> Messages { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(
        [FromQuery(Name = "to")] string? to,
        [FromQuery(Name = "page")] int number
    )
    {
        To = string.IsNullOrWhiteSpace(to) ? null : to.Trim();
        var all = await database.ReadAsync(
            store => store.Mail.ListAsync(Organization.Id),
            Cancellation
        );
        var found = all.Where(IsWanted).Reverse().ToList();
        var skip = (int)Math.Min((long)Math.Max(0, number) * PageSize, int.MaxValue);
        Messages = [.. found.Skip(skip).Take(PageSize)];
        Pager = new Pager(Math.Max(0, number), PageSize, found.Count, PathOf);
    }

    private bool IsWanted(StoredMessage message) =>
        To is null || message.Letter.Recipient.Contains(To, StringComparison.OrdinalIgnoreCase);

    private string PathOf(int number) =>
        QueryHelpers.AddQueryString(
            PagePaths.Mailbox,
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["to"] = To,
                ["page"] = number.ToString(CultureInfo.InvariantCulture),
            }
        );
}
