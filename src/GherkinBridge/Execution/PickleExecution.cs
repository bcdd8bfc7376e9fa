using ScimConformance.GherkinBridge.Discovery;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Runs the hooks and steps of a plan in order.</summary>
internal sealed class PickleExecution(PicklePlan plan, PicklePlanner planner, ScenarioRun run)
{
    private readonly StepExecution _steps = new(plan.Pickle, planner, run);

    public async Task RunAsync()
    {
        foreach (var hook in plan.Before)
        {
            var status = run.Outcome.StoppedBy is not null
                ? ExecutionStatus.Skipped
                : CancelledOrNull();
            await RunAsync(hook, insteadOfRunning: status);
        }

        foreach (var step in plan.Steps)
        {
            await _steps.RunAsync(step);
        }

        foreach (var hook in plan.After)
        {
            await RunAsync(hook, insteadOfRunning: null);
        }
    }

    private ExecutionStatus? CancelledOrNull() =>
        run.IsCancelled ? ExecutionStatus.Cancelled : null;

    private async Task RunAsync(HookDefinition hook, ExecutionStatus? insteadOfRunning)
    {
        run.Observer.HookStarted(plan.Pickle, hook);
        var attempt = insteadOfRunning is { } status
            ? new Attempt(status, TimeSpan.Zero, Exception: null)
            : await run.TryAsync(() => run.Invoker.InvokeAsync(hook.Method));
        var result = new HookResult(hook, attempt.Status, attempt.Duration, attempt.Exception);
        run.Outcome.Add(result);
        run.Observer.HookFinished(plan.Pickle, result);
    }
}
