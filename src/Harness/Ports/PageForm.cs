using System.Net;
using System.Text.RegularExpressions;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>The form on a page, as far as a browser sends it back unasked: its hidden fields, and the cookie that goes with them.</summary>
internal sealed partial record PageForm(
    IReadOnlyList<KeyValuePair<string, string>> Hidden,
    string? Cookie
)
{
    public static PageForm Of(RecordedResponse page) =>
        new(
            [
                .. Input()
                    .Matches(page.Body ?? "")
                    .Select(input =>
                        (Of(input.Value, "type"), Of(input.Value, "name"), Of(input.Value, "value"))
                    )
                    .Where(field => field is ("hidden", { Length: > 0 }, _))
                    .Select(field => KeyValuePair.Create(field.Item2!, field.Item3 ?? "")),
            ],
            page.Header("Set-Cookie")?.Split(';')[0]
        );

    private static string? Of(string input, string attribute) =>
        Attribute()
            .Matches(input)
            .Where(match =>
                match.Groups["name"].ValueSpan.Equals(attribute, StringComparison.OrdinalIgnoreCase)
            )
            .Select(match => WebUtility.HtmlDecode(match.Groups["value"].Value))
            .FirstOrDefault();

    [GeneratedRegex(
        "<input\\b[^>]*>",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Input();

    [GeneratedRegex(
        "\\s(?<name>[a-z-]+)=\"(?<value>[^\"]*)\"",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Attribute();
}
