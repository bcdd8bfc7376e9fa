using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class StackTracesSteps
{
    [StepDefinition("a step throws an exception")]
    public static void Fail() => throw new InvalidOperationException("BOOM");
}
