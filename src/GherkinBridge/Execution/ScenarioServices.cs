using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScimConformance.GherkinBridge.Discovery;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Makes the provider of a scenario.</summary>
internal static class ScenarioServices
{
    public static ServiceProvider Build(
        IServiceCollection services,
        BindingRegistry registry,
        ScenarioContexts contexts,
        TimeProvider clock
    )
    {
        var copy = new ServiceCollection();
        foreach (var descriptor in services)
        {
            ((ICollection<ServiceDescriptor>)copy).Add(descriptor);
        }

        foreach (var type in registry.BindingTypes.Where(type => !type.IsAbstract))
        {
            copy.TryAddScoped(type);
        }

        copy.TryAddSingleton(clock);
        copy.AddSingleton(contexts.Scenario);
        copy.AddSingleton(contexts.Scenario.ScenarioInfo);
        copy.AddSingleton(contexts.Feature);
        copy.AddSingleton(contexts.Feature.FeatureInfo);
        return copy.BuildServiceProvider();
    }
}
