namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// What was seen that should not have been: one sentence of what was expected, one of what happened, and the
/// number of the exchange of the scenario that shows it.
/// </summary>
internal sealed record Finding(
    string Requirement,
    Severity Severity,
    string Expected,
    string Actual,
    int Exchange
);
