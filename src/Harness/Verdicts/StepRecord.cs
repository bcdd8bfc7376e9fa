namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// A step as it ran: its keyword and text, <c>passed</c>, <c>failed</c>, <c>skipped</c>, <c>undefined</c>,
/// <c>ambiguous</c> or <c>pending</c>, and what went wrong, if anything.
/// </summary>
internal sealed record StepRecord(
    string Keyword,
    string Text,
    string Status,
    TimeSpan Duration,
    string? Problem
);
