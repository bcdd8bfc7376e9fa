using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class UnusedStepsSteps
{
    [StepDefinition("a step that is used")]
    public static void Used() { }

    [StepDefinition("a step that is not used")]
    public static void Unused() { }
}
