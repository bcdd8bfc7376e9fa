using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Conversion;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Invocation;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>What running the hooks and steps of one scenario needs.</summary>
internal sealed class ScenarioRun(
    BindingRegistry registry,
    IServiceProvider services,
    ScenarioContext context,
    RunOutcome outcome,
    TimeProvider clock,
    IPickleObserver observer,
    CancellationToken cancellation
)
{
    public MethodInvoker Invoker { get; } = new(services);

    public ArgumentConverter Converter { get; } = new(registry, new MethodInvoker(services));

    public ScenarioContext Context { get; } = context;

    public RunOutcome Outcome { get; } = outcome;

    public IPickleObserver Observer { get; } = observer;

    public bool IsCancelled => cancellation.IsCancellationRequested;

    /// <summary>Runs something of the bindings and says how it ended.</summary>
    public async Task<Attempt> TryAsync(Func<Task> action)
    {
        var started = clock.GetTimestamp();
        try
        {
            await action();
            return new Attempt(
                ExecutionStatus.Passed,
                clock.GetElapsedTime(started),
                Exception: null
            );
        }
        // Whatever a binding throws is its result.
        catch (Exception exception)
        {
            var status = exception switch
            {
                PendingStepException => ExecutionStatus.Pending,
                SkipScenarioException => ExecutionStatus.Skipped,
                OperationCanceledException when IsCancelled => ExecutionStatus.Cancelled,
                _ => ExecutionStatus.Failed,
            };
            return new Attempt(status, clock.GetElapsedTime(started), exception);
        }
    }
}
