using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>A scenario with its number in the report, from 1, from which the anchors are made.</summary>
internal sealed record NumberedScenario(int Number, ScenarioResult Scenario)
{
    public string Anchor => $"s{Number}";

    public bool IsProblem =>
        Scenario.Verdict is Verdict.Failed or Verdict.Error or Verdict.Warned or Verdict.Blocked;

    public string AnchorOf(int exchange) => $"{Anchor}-e{exchange}";

    public static IReadOnlyList<NumberedScenario> Of(RunResult run) =>
        [.. run.Scenarios.Select((s, i) => new NumberedScenario(i + 1, s))];
}
