using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class SkippedFailingHookSteps
{
    [StepDefinition("a step that skips")]
    public static void Skip() => throw new SkipScenarioException("not here");

    [AfterScenario]
    public static void Fail() => throw new InvalidOperationException("whoops");
}
