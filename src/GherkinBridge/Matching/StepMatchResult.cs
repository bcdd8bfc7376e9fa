namespace ScimConformance.GherkinBridge.Matching;

/// <summary>The step definitions that match a step: one, none or several.</summary>
public sealed record StepMatchResult(IReadOnlyList<StepMatch> Candidates)
{
    /// <summary>One, none or several.</summary>
    public MatchStatus Status =>
        Candidates.Count switch
        {
            0 => MatchStatus.Undefined,
            1 => MatchStatus.Matched,
            _ => MatchStatus.Ambiguous,
        };
}
