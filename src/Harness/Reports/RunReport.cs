using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports;

/// <summary>
/// A run that has been written down. <see cref="Differences"/> are those to the accepted snapshot, if there is one;
/// <see cref="LeftBehind"/> says, one sentence each, what the clean-up could not remove.
/// </summary>
internal sealed record RunReport(
    RunResult Run,
    string HtmlPath,
    bool HasSnapshot,
    IReadOnlyList<SnapshotDifference> Differences,
    IReadOnlyList<string> LeftBehind
)
{
    /// <summary>
    /// True when a pipeline may go on: with a snapshot when nothing differs from it, without one when something
    /// passed and nothing is Failed or Error.
    /// </summary>
    public bool Succeeded =>
        !Run.Cancelled
        && (
            HasSnapshot
                ? Differences.Count == 0
                : Run.Count(Verdict.Passed) > 0
                    && Run.Count(Verdict.Failed) + Run.Count(Verdict.Error) == 0
        );
}
