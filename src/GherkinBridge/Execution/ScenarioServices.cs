using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScimConformance.GherkinBridge.Discovery;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>The services of all scenarios: each scenario is a scope of one provider.</summary>
internal static class ScenarioServices
{
    public static ServiceProvider Build(
        IServiceCollection? services,
        BindingRegistry registry,
        TimeProvider clock
    )
    {
        var all = new ServiceCollection { services ?? new ServiceCollection() };
        foreach (var type in registry.BindingTypes.Where(type => !type.IsAbstract))
        {
            all.TryAddScoped(type);
        }

        all.TryAddSingleton(clock);
        all.AddScoped<CurrentContexts>();
        all.AddScoped(scope => ContextsOf(scope).Scenario);
        all.AddScoped(scope => ContextsOf(scope).Scenario.ScenarioInfo);
        all.AddScoped(scope => ContextsOf(scope).Feature);
        all.AddScoped(scope => ContextsOf(scope).Feature.FeatureInfo);
        return all.BuildServiceProvider();
    }

    /// <summary>Begins a scenario: from here on its scope knows the contexts.</summary>
    public static AsyncServiceScope Begin(ServiceProvider provider, ScenarioContexts contexts)
    {
        var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentContexts>().Contexts = contexts;
        return scope;
    }

    private static ScenarioContexts ContextsOf(IServiceProvider scope) =>
        scope.GetRequiredService<CurrentContexts>().Contexts
        ?? throw new InvalidOperationException(
            "Contexts are those of a scenario; none is running."
        );

    private sealed class CurrentContexts
    {
        public ScenarioContexts? Contexts { get; set; }
    }
}
