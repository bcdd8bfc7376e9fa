using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>How a pickle ended.</summary>
/// <param name="Pickle">The pickle.</param>
/// <param name="Status">
/// Failed when a step or hook failed, else Cancelled when one was cancelled, else the status of the first that did
/// not pass, else Passed. A hook after the scenario that asks to skip changes nothing.
/// </param>
/// <param name="Steps">Every step, in order, run or not.</param>
/// <param name="Hooks">Every hook around the scenario, in order, run or not.</param>
/// <param name="HookFailures">The hooks that failed, also those around steps.</param>
/// <param name="Exception">The first exception, or null.</param>
/// <param name="Duration">From the first hook until the services are disposed.</param>
public sealed record PickleResult(
    ScenarioPickle Pickle,
    ExecutionStatus Status,
    IReadOnlyList<StepResult> Steps,
    IReadOnlyList<HookResult> Hooks,
    IReadOnlyList<HookFailure> HookFailures,
    Exception? Exception,
    TimeSpan Duration
);
