using System.Globalization;
using System.Xml.Linq;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports;

/// <summary>
/// junit.xml, for CI servers. Passed, Warned and Waived pass, with the warning in the output; Failed and Error fail;
/// the rest is skipped with its verdict as the first word (design, Verdicts).
/// </summary>
internal static class JUnitReport
{
    public static XDocument Render(RunResult run, SecretMask mask)
    {
        var suites = run
            .Scenarios.GroupBy(s => s.Path, StringComparer.Ordinal)
            .Select(g => Suite(g.Key, [.. g], mask));
        return new XDocument(
            new XElement(
                "testsuites",
                new XAttribute("name", run.Target.Name),
                Counts(run.Scenarios),
                new XAttribute("time", Seconds(run.Duration)),
                suites
            )
        );
    }

    private static XElement Suite(
        string path,
        IReadOnlyList<ScenarioResult> scenarios,
        SecretMask mask
    ) =>
        new(
            "testsuite",
            new XAttribute("name", path),
            Counts(scenarios),
            new XAttribute(
                "time",
                Seconds(scenarios.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Duration))
            ),
            scenarios.Select(s => Case(s, mask))
        );

    private static XElement Case(ScenarioResult scenario, SecretMask mask)
    {
        var reason = mask.Text(scenario.Reason ?? "");
        var outcome = scenario.Verdict switch
        {
            Verdict.Failed => new XElement(
                "failure",
                new XAttribute("message", Clean(reason)),
                new XAttribute("type", "Failed")
            ),
            Verdict.Error => new XElement(
                "error",
                new XAttribute("message", Clean(reason)),
                new XAttribute("type", "Error")
            ),
            Verdict.Passed => null,
            Verdict.Warned or Verdict.Waived => new XElement(
                "system-out",
                Clean($"{scenario.Verdict}: {reason}")
            ),
            _ => new XElement(
                "skipped",
                new XAttribute("message", Clean($"{scenario.Verdict}: {reason}"))
            ),
        };
        return new XElement(
            "testcase",
            new XAttribute(
                "classname",
                scenario.Rule is null ? scenario.Feature : $"{scenario.Feature} / {scenario.Rule}"
            ),
            new XAttribute("name", scenario.Name),
            new XAttribute("time", Seconds(scenario.Duration)),
            outcome
        );
    }

    private static XAttribute[] Counts(IReadOnlyCollection<ScenarioResult> scenarios) =>
        [
            new("tests", scenarios.Count),
            new("failures", scenarios.Count(s => s.Verdict == Verdict.Failed)),
            new("errors", scenarios.Count(s => s.Verdict == Verdict.Error)),
            new(
                "skipped",
                scenarios.Count(s =>
                    s.Verdict
                        is Verdict.Blocked
                            or Verdict.Pending
                            or Verdict.Skipped
                            or Verdict.NotApplicable
                )
            ),
        ];

    private static string Seconds(TimeSpan span) =>
        span.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>XML has no way to write most control characters, and servers send them.</summary>
    private static string Clean(string text) =>
        string.Concat(
            text.Select(c =>
                c is '\t' or '\n' or '\r' or >= ' ' and not ('\uFFFE' or '\uFFFF')
                && !char.IsSurrogate(c)
                    ? c
                    : '\uFFFD'
            )
        );
}
