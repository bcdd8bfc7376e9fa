using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Checks;

/// <summary>What must have been mailed. Each returns null when the check holds.</summary>
internal static class MailChecks
{
    public static Discrepancy? Count(IReadOnlyList<Mail> mails, string address, int expected) =>
        mails.Count == expected
            ? null
            : new(
                $"{expected} {(expected == 1 ? "mail" : "mails")} to {address}",
                $"{mails.Count}",
                mails.Count == 0 ? null : mails[^1].Exchange
            );

    public static Discrepancy? HoldsLink(Mail mail) =>
        InviteLink.In(mail) is not null
            ? null
            : new("an invite link in the mail", "a mail without a link", mail.Exchange);

    /// <summary>DD-SSO-10: a code, and not the link of an invitation.</summary>
    public static Discrepancy? HoldsCode(Mail mail) =>
        MailedCode.In(mail) is not null && InviteLink.In(mail) is null
            ? null
            : new(
                "a mail with a code and no link",
                $"the mail '{mail.Subject}' {(MailedCode.In(mail) is null ? "without a code" : "with a link")}",
                mail.Exchange
            );

    public static Discrepancy? Names(Mail mail, string name) =>
        mail.Text.Contains(name, StringComparison.Ordinal)
            ? null
            : new($"a mail that names '{name}'", $"the mail '{mail.Subject}'", mail.Exchange);

    /// <summary>The first and the newest mail hold different links.</summary>
    public static Discrepancy? LinksDiffer(IReadOnlyList<Mail> mails) =>
        mails.Count >= 2
        && InviteLink.In(mails[^1]) is { } newest
        && newest != InviteLink.In(mails[0])
            ? null
            : new(
                "a fresh link in the newest mail",
                mails.Count < 2 ? $"{mails.Count} mails" : "the same link as in the first mail",
                mails.Count == 0 ? null : mails[^1].Exchange
            );

    public static Discrepancy? NobodyBut(IReadOnlyList<string> recipients, string address)
    {
        var others = recipients
            .Where(r => !string.Equals(r, address, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return others.Count == 0
            ? null
            : new(
                $"mail to {address} alone",
                $"mail to {string.Join(", ", others)}",
                Exchange: null
            );
    }
}
