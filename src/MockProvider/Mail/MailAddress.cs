using MimeKit;

namespace ScimConformance.MockProvider.Mail;

internal static class MailAddress
{
    private const int Longest = 254;

    /// <summary>Whether mail can be sent there: one bare address with a domain, without display name, comment or control character.</summary>
    public static bool IsUsable(string? text) =>
        text is { Length: > 0 and <= Longest }
        && !text.Any(char.IsControl)
        && MailboxAddress.TryParse(text, out var mailbox)
        && string.Equals(mailbox.Address, text, StringComparison.Ordinal)
        && text.LastIndexOf('@') > 0
        && mailbox.Domain.Length > 0;
}
