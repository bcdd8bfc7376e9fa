using System.Net;
using System.Text.RegularExpressions;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>What a browser sends along with the form of a page: its hidden fields, and the cookie that the page set.</summary>
internal sealed partial record PageForm(
    IReadOnlyList<KeyValuePair<string, string>> Hidden,
    Credential Cookie
)
{
    private const int PatienceMilliseconds = 1000;

    public static PageForm On(Exchange page)
    {
        var inputs = Input()
            .Matches(page.Answer.Body ?? "")
            .Select(input =>
                Attribute()
                    .Matches(input.Value)
                    .DistinctBy(
                        match => match.Groups["name"].Value,
                        StringComparer.OrdinalIgnoreCase
                    )
                    .ToDictionary(
                        match => match.Groups["name"].Value,
                        match => WebUtility.HtmlDecode(match.Groups["value"].Value),
                        StringComparer.OrdinalIgnoreCase
                    )
            )
            .Where(input =>
                string.Equals(
                    input.GetValueOrDefault("type"),
                    "hidden",
                    StringComparison.OrdinalIgnoreCase
                ) && input.ContainsKey("name")
            );
        return new PageForm(
            [
                .. inputs.Select(input =>
                    KeyValuePair.Create(input["name"], input.GetValueOrDefault("value") ?? "")
                ),
            ],
            page.Answer.Header("Set-Cookie")?.Split(';')[0] is { } cookie
                ? Credential.Session(cookie)
                : Credential.None
        );
    }

    /// <summary>The content of the form, filled in.</summary>
    public RequestContent Fill(IEnumerable<(string Name, string Value)> fields) =>
        RequestContent.Form([
            .. Hidden,
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);

    [GeneratedRegex(
        "<input\\b[^>]*>",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        PatienceMilliseconds
    )]
    private static partial Regex Input();

    [GeneratedRegex(
        "(?<name>[a-z-]+)\\s*=\\s*\"(?<value>[^\"]*)\"",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        PatienceMilliseconds
    )]
    private static partial Regex Attribute();
}
