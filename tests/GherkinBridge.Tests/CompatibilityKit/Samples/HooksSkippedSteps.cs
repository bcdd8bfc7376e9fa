using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class HooksSkippedSteps
{
    // The kit runs hooks after a scenario in the reverse order of their definition; Reqnroll has Order instead.
    [BeforeScenario]
    public static void FirstBefore() { }

    [BeforeScenario("@skip-before")]
    public static void SkipBefore() => throw new SkipScenarioException("not here");

    [BeforeScenario]
    public static void LastBefore() { }

    [StepDefinition("a normal step")]
    public static void Step() { }

    [StepDefinition("a step that skips")]
    public static void Skip() => throw new SkipScenarioException("not here");

    [AfterScenario(Order = 3)]
    public static void LastAfter() { }

    [AfterScenario("@skip-after", Order = 2)]
    public static void SkipAfter() => throw new SkipScenarioException("not here");

    [AfterScenario(Order = 1)]
    public static void FirstAfter() { }
}
