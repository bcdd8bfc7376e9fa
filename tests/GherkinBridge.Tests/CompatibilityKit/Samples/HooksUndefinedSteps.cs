using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class HooksUndefinedSteps
{
    [BeforeScenario]
    public static void Before() { }

    [AfterScenario]
    public static void After() { }
}
