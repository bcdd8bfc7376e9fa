using Microsoft.Extensions.DependencyInjection;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Runs pickles. Thread-safe: many pickles, and many runs, at once.</summary>
/// <remarks>
/// Binding classes and contexts are registered beside the caller's services in a provider made for the scenario, and
/// come from one scope of it. Singletons of the caller that are made by type or factory are therefore made for each
/// scenario; what scenarios share is registered as an instance, which the provider does not dispose.
/// </remarks>
public sealed class PickleRunner(BindingRegistry registry, TimeProvider? clock = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly PicklePlanner _planner = new(registry);

    /// <summary>Runs hooks and steps of a pickle, then the hooks after it, whatever happened before.</summary>
    /// <returns>How it ended; what bindings throw is in it.</returns>
    public async Task<PickleResult> RunAsync(
        ScenarioPickle pickle,
        IServiceCollection services,
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
        var provider = ScenarioServices.Build(services, registry, contexts, _clock);
        var scope = provider.CreateAsyncScope();
        try
        {
            var run = new ScenarioRun(
                registry,
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
            await outcome.CaptureDisposalAsync(provider);
        }

        // report
        var result = outcome.ToResult(_clock.GetElapsedTime(started));
        observer.PickleFinished(result);
        return result;
    }
}
