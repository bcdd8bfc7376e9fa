using System.Text.RegularExpressions;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Checks;

/// <summary>The code in a mail: a line of its own, of four to ten digits.</summary>
internal static partial class MailedCode
{
    public static string? In(Mail mail) =>
        Line().Match(mail.Text) is { Success: true } match ? match.Groups["code"].Value : null;

    [GeneratedRegex(
        @"^\s*(?<code>[0-9]{4,10})\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Line();
}
