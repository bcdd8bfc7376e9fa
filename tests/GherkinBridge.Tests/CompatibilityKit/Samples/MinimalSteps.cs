using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class MinimalSteps
{
    [StepDefinition("I have {int} cukes in my belly")]
    public static void Eaten(int _) { }
}
