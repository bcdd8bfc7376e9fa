using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class HooksConditionalSteps
{
    [BeforeScenario("@passing-hook")]
    public static Task BeforeAsync() => Task.CompletedTask;

    [BeforeScenario("@fail-before")]
    public static void FailBefore() =>
        throw new InvalidOperationException("Exception in conditional hook");

    [StepDefinition("a step passes")]
    public static void Pass() { }

    [AfterScenario("@fail-after")]
    public static void FailAfter() =>
        throw new InvalidOperationException("Exception in conditional hook");

    [AfterScenario("@passing-hook")]
    public static Task AfterAsync() => Task.CompletedTask;
}
