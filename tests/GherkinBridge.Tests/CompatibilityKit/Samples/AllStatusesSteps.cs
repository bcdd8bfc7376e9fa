using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class AllStatusesSteps
{
    [StepDefinition("^a step$")]
    public static void Step() { }

    [StepDefinition("^a failing step$")]
    public static void Fail() => throw new InvalidOperationException("whoops");

    [StepDefinition("^a pending step$")]
    public static void Pend() => throw new PendingStepException();

    [StepDefinition("^a skipped step$")]
    public static void Skip() => throw new SkipScenarioException("not here");

    [StepDefinition("^an ambiguous (.*?)$")]
    public static void First(string _) { }

    [StepDefinition("^(.*?) ambiguous step$")]
    public static void Second(string _) { }
}
