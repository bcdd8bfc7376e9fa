using System.Net;
using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Tests;

/// <summary>What belongs to the form on a page: the hidden fields, and the cookie that they go with.</summary>
internal sealed partial record PageForm(
    IReadOnlyList<(string Name, string Value)> Hidden,
    string? Cookie
)
{
    public static PageForm On(Answer page) =>
        new(
            [
                .. Token()
                    .Matches(page.Text)
                    .Take(1)
                    .Select(match =>
                        (
                            match.Groups["name"].Value,
                            WebUtility.HtmlDecode(match.Groups["value"].Value)
                        )
                    ),
            ],
            page.Cookie
        );

    [GeneratedRegex(
        "<input name=\"(?<name>__RequestVerificationToken)\" type=\"hidden\" value=\"(?<value>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Token();
}
