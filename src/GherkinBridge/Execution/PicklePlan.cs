using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>What running a pickle will call, known before it runs.</summary>
/// <param name="Pickle">The pickle.</param>
/// <param name="Before">The hooks before the scenario.</param>
/// <param name="Steps">The steps with their definitions.</param>
/// <param name="After">The hooks after the scenario.</param>
public sealed record PicklePlan(
    ScenarioPickle Pickle,
    IReadOnlyList<HookDefinition> Before,
    IReadOnlyList<PlannedStep> Steps,
    IReadOnlyList<HookDefinition> After
);
