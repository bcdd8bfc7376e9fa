using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class SkippedSteps
{
    [StepDefinition("a step that does not skip")]
    public static void Step() { }

    [StepDefinition("a step that is skipped")]
    public static void Skipped() { }

    [StepDefinition("I skip a step")]
    public static void Skip() => throw new SkipScenarioException("not here");
}
