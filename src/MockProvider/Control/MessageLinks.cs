using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Control;

internal static partial class MessageLinks
{
    public static IEnumerable<string> In(string text) =>
        Link().Matches(text).Select(match => match.Value);

    [GeneratedRegex(
        """https?://[^\s<>"]+""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Link();
}
