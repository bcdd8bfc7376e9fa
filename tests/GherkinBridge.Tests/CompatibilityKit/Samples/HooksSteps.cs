using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class HooksSteps
{
    [BeforeScenario]
    public static void Before() { }

    [StepDefinition("a step passes")]
    public static void Pass() { }

    [StepDefinition("a step fails")]
    public static void Fail() => throw new InvalidOperationException("Exception in step");

    [AfterScenario]
    public static void After() { }
}
