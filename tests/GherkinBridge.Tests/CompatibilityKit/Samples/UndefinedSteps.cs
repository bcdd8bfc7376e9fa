using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class UndefinedSteps
{
    [StepDefinition("an implemented step")]
    public static void Step() { }

    [StepDefinition("a step that will be skipped")]
    public static void Skipped() { }
}
