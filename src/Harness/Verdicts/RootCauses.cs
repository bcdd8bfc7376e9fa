using System.Text.RegularExpressions;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// Groups what is wrong by what a person would have to mend. Two findings belong together when a request of the same shape
/// (method, endpoint, parameters) was answered alike and the same was expected; ids, names and numbers do not matter.
/// </summary>
internal static partial class RootCauses
{
    /// <summary>The gravest first, and among equals those that take most along.</summary>
    public static IReadOnlyList<RootCause> Of(IReadOnlyList<ScenarioResult> scenarios)
    {
        var blocked = scenarios
            .Where(s => s is { Verdict: Verdict.Blocked, Cause: not null })
            .ToLookup(s => s.Cause, StringComparer.Ordinal);
        return
        [
            .. scenarios
                .Where(s =>
                    s.Verdict is Verdict.Failed or Verdict.Warned or Verdict.Error
                    || s is { Verdict: Verdict.Blocked, Cause: null }
                )
                .GroupBy(SignatureOf, StringComparer.Ordinal)
                .Select(group => CauseOf([.. group], blocked))
                .OrderBy(cause => Rank(cause.Verdict))
                .ThenByDescending(cause => cause.Consequences.Count),
        ];
    }

    private static RootCause CauseOf(
        List<ScenarioResult> group,
        ILookup<string?, ScenarioResult> blocked
    )
    {
        var head = group
            .OrderBy(s => Rank(s.Verdict))
            .ThenBy(s => s.Exchanges.Count)
            .ThenBy(s => s.Key, StringComparer.Ordinal)
            .First();
        return new RootCause(
            head,
            [.. group.Where(s => s != head), .. group.SelectMany(s => blocked[s.Key])]
        );
    }

    private static int Rank(Verdict verdict) =>
        verdict switch
        {
            Verdict.Failed => 0,
            Verdict.Error => 1,
            Verdict.Warned => 2,
            _ => 3,
        };

    private static string SignatureOf(ScenarioResult scenario)
    {
        if (scenario.Findings.Count == 0)
        {
            return $"{scenario.Verdict} {Plain(scenario.Reason ?? scenario.Key)}";
        }

        var finding = scenario.Findings.MinBy(f => f.Severity)!;
        var exchange = scenario.Exchanges.FirstOrDefault(e => e.Number == finding.Exchange);
        return $"{ShapeOf(exchange)} | {Plain(finding.Expected)} | {Plain(finding.Actual)}";
    }

    private static string ShapeOf(Exchange? exchange)
    {
        if (exchange is null)
        {
            return "";
        }

        var url = exchange.Request.Url;
        var parameters = url
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')[0])
            .Order(StringComparer.Ordinal);
        return $"{exchange.Request.Method} {Plain(url.AbsolutePath)}?{string.Join('&', parameters)} {exchange.Response?.Status}";
    }

    // What differs from scenario to scenario without being another fault: quoted values, bodies, ids, numbers.
    private static string Plain(string text) => Particular().Replace(text, "*");

    [GeneratedRegex(
        """
            "[^"]*"|\{.*|\(.*|[0-9a-f]{8}-[0-9a-f-]+|scimc-\S+|\d+
            """,
        RegexOptions.CultureInvariant
            | RegexOptions.IgnoreCase
            | RegexOptions.Singleline
            | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Particular();
}
