using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// A scenario's verdict with everything that led to it. <see cref="Path"/> is the feature file below the
/// features folder; <see cref="Path"/>, <see cref="Rule"/> and <see cref="Name"/> together name a scenario.
/// <see cref="Reason"/> is one sentence, and null where there is nothing to say.
/// </summary>
internal sealed record ScenarioResult
{
    public required string Feature { get; init; }
    public required string Path { get; init; }
    public required string? Rule { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Requirements { get; init; }
    public required Verdict Verdict { get; init; }
    public required string? Reason { get; init; }
    public required TimeSpan Duration { get; init; }
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Which ways the target was seen to go where the RFCs leave it open.</summary>
    public IReadOnlyList<Behaviour> Behaviours { get; init; } = [];
    public IReadOnlyList<StepRecord> Steps { get; init; } = [];
    public IReadOnlyList<Exchange> Exchanges { get; init; } = [];

    /// <summary>For Blocked: the operation whose failure took the set-up down.</summary>
    public SetUpOperation? BlockedBy { get; init; }

    /// <summary>For Blocked: the <see cref="Key"/> of the failed scenario that explains it, once that is settled.</summary>
    public string? Cause { get; init; }

    /// <summary>What names the scenario in a snapshot: stable between runs, and unique.</summary>
    public string Key => KeyOf(Path, Rule, Name);

    public static string KeyOf(string path, string? rule, string name) =>
        rule is null ? $"{path} | {name}" : $"{path} | {rule} | {name}";
}
