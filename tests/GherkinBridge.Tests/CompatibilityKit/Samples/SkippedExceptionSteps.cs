using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class SkippedExceptionSteps
{
    [StepDefinition("I skip a step")]
    public static void Skip() => throw new SkipScenarioException("skipping");
}
