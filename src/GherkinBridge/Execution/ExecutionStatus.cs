namespace ScimConformance.GherkinBridge.Execution;

/// <summary>How a pickle, a step or a hook ended.</summary>
public enum ExecutionStatus
{
    /// <summary>Ran to its end.</summary>
    Passed,

    /// <summary>Threw; of a pickle: a step or hook did.</summary>
    Failed,

    /// <summary>Threw <see cref="Bindings.PendingStepException"/>.</summary>
    Pending,

    /// <summary>No step definition matches.</summary>
    Undefined,

    /// <summary>Several step definitions match.</summary>
    Ambiguous,

    /// <summary>Was not run because of what came before, or threw <see cref="Bindings.SkipScenarioException"/>.</summary>
    Skipped,

    /// <summary>The run was cancelled before or while it ran.</summary>
    Cancelled,
}
