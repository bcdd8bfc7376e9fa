using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Tests.Fixtures;

/// <summary>Makes pickles of steps.</summary>
internal static class FeatureText
{
    public static ScenarioPickle Pickle(params string[] steps) => Tagged("@t", steps);

    public static ScenarioPickle Tagged(string tags, params string[] steps) =>
        FeatureLoader
            .Parse(
                "a.feature",
                $"Feature: f\n  {tags}\n  Scenario: s\n{string.Concat(steps.Select(step => $"    {step}\n"))}"
            )
            .Pickles[0];
}
