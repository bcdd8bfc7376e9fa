using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Collects what happened in a scenario so far.</summary>
internal sealed class RunOutcome(ScenarioPickle pickle, ScenarioContext context)
{
    private readonly List<StepResult> _steps = [];
    private readonly List<HookResult> _hooks = [];
    private readonly List<HookFailure> _failures = [];
    private Exception? _first;
    private bool _wasCancelled;

    /// <summary>The first status that ended the scenario's ordinary course, or null while it goes on.</summary>
    public ExecutionStatus? StoppedBy { get; private set; }

    public void Add(StepResult result)
    {
        _steps.Add(result);
        if (result.HookFailure is not null)
        {
            Add(result.HookFailure);
        }

        Note(result.Status, result.Exception);
    }

    public void Add(HookResult result)
    {
        _hooks.Add(result);
        if (result is { Status: ExecutionStatus.Failed, Exception: not null })
        {
            Add(
                new HookFailure(
                    result.Hook.ToString(),
                    result.Hook.Type,
                    Step: null,
                    result.Exception
                )
            );
        }

        // A scenario that is over cannot be skipped any more.
        if (result.Hook.Type == HookType.BeforeScenario || result.Status != ExecutionStatus.Skipped)
        {
            Note(result.Status, result.Exception);
        }
    }

    public async Task CaptureDisposalAsync(IAsyncDisposable disposable)
    {
        try
        {
            await disposable.DisposeAsync();
        }
        // What a service throws here would hide how the scenario ended.
        catch (Exception exception)
        {
            Add(
                new HookFailure(
                    "Disposing the scenario's services",
                    Type: null,
                    Step: null,
                    exception
                )
            );
        }
    }

    public PickleResult ToResult(TimeSpan duration) =>
        new(pickle, Status(), _steps, _hooks, _failures, _first, duration);

    private ExecutionStatus Status()
    {
        if (_failures.Count > 0 || _steps.Exists(step => step.Status == ExecutionStatus.Failed))
        {
            return ExecutionStatus.Failed;
        }

        return _wasCancelled ? ExecutionStatus.Cancelled : StoppedBy ?? ExecutionStatus.Passed;
    }

    private void Add(HookFailure failure)
    {
        _failures.Add(failure);
        Note(ExecutionStatus.Failed, failure.Exception);
    }

    private void Note(ExecutionStatus status, Exception? exception)
    {
        _first ??= exception;
        context.TestError ??= exception;
        _wasCancelled |= status == ExecutionStatus.Cancelled;
        if (status != ExecutionStatus.Passed)
        {
            StoppedBy ??= status;
        }
    }
}
