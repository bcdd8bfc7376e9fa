using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class OrderSteps
{
    [StepDefinition("an order for {string}")]
    public static void Order(string _) { }
}
