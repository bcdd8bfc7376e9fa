namespace ScimConformance.GherkinBridge.Execution;

/// <summary>How the hooks on one side of a step ended.</summary>
/// <param name="Failure">The first that failed, or null.</param>
/// <param name="Stop">The first that asked to skip, is pending or was cancelled, or null.</param>
internal sealed record StepHooksOutcome(HookFailure? Failure, Attempt? Stop);
