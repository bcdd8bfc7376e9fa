using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Finds what running a pickle will call, without calling anything: a dry run. Thread-safe.</summary>
public sealed class PicklePlanner(BindingRegistry registry)
{
    /// <summary>The plan of a pickle.</summary>
    public PicklePlan Plan(ScenarioPickle pickle) =>
        new(
            pickle,
            Hooks(HookType.BeforeScenario, pickle),
            [
                .. pickle.Steps.Select(step => new PlannedStep(
                    step,
                    registry.Matcher.Match(step, pickle)
                )),
            ],
            Hooks(HookType.AfterScenario, pickle)
        );

    internal IReadOnlyList<HookDefinition> Hooks(HookType type, ScenarioPickle pickle) =>
        [.. registry.Hooks.Where(hook => hook.Type == type && hook.AppliesTo(pickle))];
}
