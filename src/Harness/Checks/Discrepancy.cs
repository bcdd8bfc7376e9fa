using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// What a check saw that it did not expect, each in a few words that complete "expected …" and "found …".
/// The exchange is the one that shows it; null stands for the scenario's last. Null instead of a discrepancy means that the check holds.
/// </summary>
internal sealed record Discrepancy(string Expected, string Actual, Exchange? Exchange)
{
    /// <summary>What a ruling makes of just this; null leaves it to the requirement's on_fault.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The same, as a warning at most: a ruling, or another status than the best, is no failure.</summary>
    public Discrepancy AsWarning() => this with { Severity = Verdicts.Severity.Warn };

    /// <summary>The same, only to be mentioned.</summary>
    public Discrepancy AsNote() => this with { Severity = Verdicts.Severity.Note };
}
