namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// Scenarios that show the same fault: the same kind of request was answered in the same wrong way. <see cref="Head"/> is the
/// one that shows it most simply, <see cref="Consequences"/> are the others, and those that it blocks.
/// </summary>
internal sealed record RootCause(ScenarioResult Head, IReadOnlyList<ScenarioResult> Consequences)
{
    /// <summary>The verdict of the worst of them.</summary>
    public Verdict Verdict => Consequences.Select(s => s.Verdict).Append(Head.Verdict).Min();
}
