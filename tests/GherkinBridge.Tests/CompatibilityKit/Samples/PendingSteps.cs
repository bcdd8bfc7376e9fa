using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class PendingSteps
{
    [StepDefinition("an implemented non-pending step")]
    public static void Step() { }

    [StepDefinition("an implemented step that is skipped")]
    public static void Skipped() { }

    [StepDefinition("an unimplemented pending step")]
    public static void Pend() => throw new PendingStepException();
}
