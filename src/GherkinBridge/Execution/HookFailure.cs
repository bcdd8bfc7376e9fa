using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>A hook threw: the bindings' fault, not that of what is tested.</summary>
/// <param name="Hook">The name of its method, or what else failed around the scenario.</param>
/// <param name="Type">When it ran; null for the disposal of the scenario's services.</param>
/// <param name="Step">The step that it ran around, or null.</param>
/// <param name="Exception">What it threw.</param>
public sealed record HookFailure(
    string Hook,
    HookType? Type,
    ScenarioStep? Step,
    Exception Exception
);
