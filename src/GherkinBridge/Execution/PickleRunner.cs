using Microsoft.Extensions.DependencyInjection;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Runs pickles. Thread-safe: many pickles at once.</summary>
/// <remarks>
/// Each scenario is a scope of one provider: scoped services, among them the binding classes and the contexts, are made for
/// each scenario and disposed with it; singletons are shared, and disposed with the runner where the provider made them.
/// </remarks>
public sealed class PickleRunner : IAsyncDisposable
{
    private readonly BindingRegistry _registry;
    private readonly TimeProvider _clock;
    private readonly PicklePlanner _planner;
    private readonly ServiceProvider _provider;

    /// <param name="registry">The bindings.</param>
    /// <param name="services">What bindings ask for in their constructors; null for nothing.</param>
    /// <param name="clock">For durations; the system's when null.</param>
    public PickleRunner(
        BindingRegistry registry,
        IServiceCollection? services = null,
        TimeProvider? clock = null
    )
    {
        _registry = registry;
        _clock = clock ?? TimeProvider.System;
        _planner = new PicklePlanner(registry);
        _provider = ScenarioServices.Build(services, registry, _clock);
    }

    /// <summary>Runs hooks and steps of a pickle, then the hooks after it, whatever happened before.</summary>
    /// <param name="pickle">The scenario.</param>
    /// <param name="prepare">Fills in, before anything runs, what the scope cannot make by itself.</param>
    /// <param name="observer">Told of what happens.</param>
    /// <param name="ct">Ends the run before the next step.</param>
    /// <returns>How it ended; what bindings throw is in it.</returns>
    public async Task<PickleResult> RunAsync(
        ScenarioPickle pickle,
        Action<IServiceProvider>? prepare = null,
        IPickleObserver? observer = null,
        CancellationToken ct = default
    )
    {
        // plan
        var started = _clock.GetTimestamp();
        var plan = _planner.Plan(pickle);
        observer ??= new SilentObserver();
        observer.PickleStarted(plan);

        // run
        var contexts = new ScenarioContexts(pickle);
        var outcome = new RunOutcome(pickle, contexts.Scenario);
        var scope = ScenarioServices.Begin(_provider, contexts);
        try
        {
            prepare?.Invoke(scope.ServiceProvider);
            var run = new ScenarioRun(
                _registry,
                scope.ServiceProvider,
                contexts.Scenario,
                outcome,
                _clock,
                observer,
                ct
            );
            await new PickleExecution(plan, _planner, run).RunAsync();
        }
        finally
        {
            await outcome.CaptureDisposalAsync(scope);
        }

        // report
        var result = outcome.ToResult(_clock.GetElapsedTime(started));
        observer.PickleFinished(result);
        return result;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
