using System.Reflection;
using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Matching;

namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>The step definitions, hooks and transformations of some classes. Immutable and thread-safe.</summary>
public sealed class BindingRegistry
{
    internal BindingRegistry(
        IReadOnlyList<Type> bindingTypes,
        IReadOnlyList<StepDefinition> stepDefinitions,
        IReadOnlyList<HookDefinition> hooks,
        IReadOnlyList<TransformationDefinition> transformations
    )
    {
        BindingTypes = bindingTypes;
        StepDefinitions = stepDefinitions;
        Hooks = hooks;
        Transformations = transformations;
        Matcher = new StepMatcher(this);
    }

    /// <summary>The binding classes.</summary>
    public IReadOnlyList<Type> BindingTypes { get; }

    /// <summary>Every expression of every step method, by class and by the order in its file.</summary>
    public IReadOnlyList<StepDefinition> StepDefinitions { get; }

    /// <summary>The hooks, by <see cref="HookDefinition.Order"/>, then as the step definitions.</summary>
    public IReadOnlyList<HookDefinition> Hooks { get; }

    /// <summary>The transformations, by their order, then as the step definitions.</summary>
    public IReadOnlyList<TransformationDefinition> Transformations { get; }

    /// <summary>One for all who look up the same steps.</summary>
    internal StepMatcher Matcher { get; }

    /// <summary>Takes all classes with [Binding] of some assemblies, public or not, by name.</summary>
    /// <exception cref="BindingErrorsException">Some are wrong.</exception>
    public static BindingRegistry From(params Assembly[] assemblies) =>
        From([
            .. assemblies
                .SelectMany(assembly => assembly.GetTypes())
                .Where(type => type.IsDefined(typeof(BindingAttribute), inherit: false))
                .OrderBy(type => type.FullName, StringComparer.Ordinal),
        ]);

    /// <summary>Takes some classes, which must have [Binding].</summary>
    /// <exception cref="BindingErrorsException">Some are wrong.</exception>
    public static BindingRegistry From(params Type[] types) =>
        new BindingDiscovery(types).Discover();
}
