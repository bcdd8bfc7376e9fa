using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>Comparisons that ignore letter case where they must not.</summary>
internal static class LetterCaseFault
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    /// <summary>
    /// A filter by an attribute (<c>members.$ref</c>) finds what differs in letter case: every value that was shown is remembered,
    /// and put in place of one in a filter that is like it.
    /// </summary>
    public static Deviation LooseFilter(
        string id,
        string sentence,
        string requirement,
        string endpoint,
        string path
    )
    {
        var names = path.Split('.');
        var comparison = new Regex(
            $"(?<before>\\b{Regex.Escape(path)} eq \")(?<text>[^\"]*)\"",
            RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
            MatchTimeout
        );
        return WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                if (call.IsAt(endpoint))
                {
                    Loosen(call, path, comparison);
                }

                await call.ProceedAsync();
                foreach (
                    var part in call.IsAt(endpoint)
                        ? call.Answer.Resources.SelectMany(r => ResourceParts.Of(r, names[..^1]))
                        : []
                )
                {
                    if (ResourceParts.Text(part, names[^1]) is { } text)
                    {
                        call.Remember(path, text.ToUpperInvariant(), text);
                    }
                }
            }
        );
    }

    private static void Loosen(WireCall call, string path, Regex comparison)
    {
        if (call.Query("filter") is { } filter)
        {
            call.SetQuery("filter", comparison.Replace(filter, Stored));
        }
        else if (call.Body is JsonObject search && ResourceParts.Text(search, "filter") is { } text)
        {
            search["filter"] = comparison.Replace(text, Stored);
        }

        string Stored(Match match) =>
            call.Recall(path, match.Groups["text"].Value.ToUpperInvariant()) is { } stored
                ? $"{match.Groups["before"].Value}{stored}\""
                : match.Value;
    }
}
