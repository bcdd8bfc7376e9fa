namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// What a scenario, or the sum of a requirement's scenarios, says. The order is the order of severity: a
/// requirement's verdict is the first of these that one of its scenarios has (design, Contracts).
/// </summary>
internal enum Verdict
{
    /// <summary>The harness's or the network's fault.</summary>
    Error,

    /// <summary>A MUST, or a sure documented behaviour, is broken.</summary>
    Failed,

    /// <summary>The set-up failed because of another failure of this run, which the reason names.</summary>
    Blocked,

    /// <summary>A SHOULD, or a likely documented behaviour, is broken.</summary>
    Warned,

    /// <summary>Broken, known, and accepted for a time by a named owner.</summary>
    Waived,
    Passed,

    /// <summary>Waits for real time to pass; the reason says until when.</summary>
    Pending,

    /// <summary>Cannot be observed here; the reason names the port that is missing.</summary>
    Skipped,

    /// <summary>Not advertised by the target, so not required.</summary>
    NotApplicable,
}
