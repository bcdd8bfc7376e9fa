using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Says an answer in a few words that fit a sentence; the whole of it stands in the evidence.</summary>
internal static partial class AnswerText
{
    private const int LongestText = 160;

    /// <summary>The status, and the most telling part of the body: an error's detail, a page's title, or its beginning.</summary>
    public static string Of(Exchange exchange)
    {
        var answer = exchange.Answer;
        if (answer.Body is not { } body)
        {
            return $"{answer.Status} without a body";
        }

        if (Json.Text(Json.Member(Json.ObjectOf(exchange), "detail")) is { Length: > 0 } detail)
        {
            return $"{answer.Status} ({Shorten(detail)})";
        }

        // Whose they are is for the evidence to say: they may be somebody's.
        if (Json.Member(Json.ObjectOf(exchange), "Resources") is JsonArray resources)
        {
            return $"{answer.Status} with a list of {resources.Count} resources";
        }

        return Title().Match(body) is { Success: true } title
            ? $"{answer.Status} with the page \"{Shorten(title.Groups["text"].Value)}\""
            : $"{answer.Status} with {Shorten(body)}";
    }

    private static string Shorten(string text)
    {
        var line = Blanks().Replace(text, " ").Trim();
        return line.Length <= LongestText ? line : line[..LongestText] + "…";
    }

    [GeneratedRegex(
        "<title>(?<text>[^<]*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Title();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
