using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Running;

/// <summary>What a scenario came to, before it is put together with its name and evidence.</summary>
internal sealed record ScenarioOutcome(Verdict Verdict, string? Reason)
{
    public SetUpOperation? BlockedBy { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<StepRecord> Steps { get; init; } = [];
}
