namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// Everything that a run found out about one target. <see cref="Capabilities"/> is what the target advertises,
/// <see cref="Filtered"/> says that scenarios were left out on purpose, <see cref="Cancelled"/> that the run was
/// stopped before its end; scenarios that had not started then are not in <see cref="Scenarios"/>.
/// </summary>
internal sealed record RunResult
{
    public required TargetDescription Target { get; init; }
    public required IReadOnlyDictionary<string, string> Capabilities { get; init; }
    public required IReadOnlyList<ScenarioResult> Scenarios { get; init; }
    public required IReadOnlyList<RequirementResult> Requirements { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required TimeSpan Duration { get; init; }
    public bool Filtered { get; init; }
    public bool Cancelled { get; init; }

    /// <summary>What is wrong, grouped by what there is to mend.</summary>
    public IReadOnlyList<RootCause> Causes => RootCauses.Of(Scenarios);

    /// <summary>Which ways the target went where the RFCs leave it open, by ruling: its behaviour profile.</summary>
    public IReadOnlyList<Behaviour> Behaviours =>
        [
            .. Scenarios
                .SelectMany(s => s.Behaviours)
                .Distinct()
                .OrderBy(b => b.Ruling, StringComparer.Ordinal)
                .ThenBy(b => b.Way, StringComparer.Ordinal),
        ];

    public int Count(Verdict verdict) => Scenarios.Count(s => s.Verdict == verdict);
}
