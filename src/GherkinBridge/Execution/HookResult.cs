using ScimConformance.GherkinBridge.Discovery;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>How a hook before or after a scenario ended.</summary>
/// <param name="Hook">The hook.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Duration">How long it ran.</param>
/// <param name="Exception">What it threw, or null.</param>
public sealed record HookResult(
    HookDefinition Hook,
    ExecutionStatus Status,
    TimeSpan Duration,
    Exception? Exception = null
);
