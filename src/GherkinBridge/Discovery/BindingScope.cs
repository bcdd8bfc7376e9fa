using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>The scenarios that a binding is limited to. Null conditions hold for all.</summary>
/// <param name="Tag">Without '@'.</param>
/// <param name="Feature">A feature's title.</param>
/// <param name="Scenario">A scenario's title.</param>
public sealed record BindingScope(string? Tag, string? Feature, string? Scenario)
{
    /// <summary>How many conditions there are: of two matching definitions the one with more wins.</summary>
    internal int Conditions =>
        (Tag is null ? 0 : 1) + (Feature is null ? 0 : 1) + (Scenario is null ? 0 : 1);

    internal bool Holds(ScenarioPickle pickle) =>
        (Tag is null || pickle.Tags.Contains(Tag, StringComparer.Ordinal))
        && (
            Feature is null
            || string.Equals(Feature, pickle.FeatureName, StringComparison.OrdinalIgnoreCase)
        )
        && (
            Scenario is null
            || string.Equals(Scenario, pickle.Name, StringComparison.OrdinalIgnoreCase)
        );
}
