using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class PendingExceptionSteps
{
    [StepDefinition("an unimplemented pending step")]
    public static void Pend() => throw new PendingStepException("TODO");
}
