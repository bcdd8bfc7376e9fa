using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class BackgroundsSteps
{
    [StepDefinition("an order for {string}")]
    public static void Order(string _) { }

    [StepDefinition("an action")]
    public static void Act() { }

    [StepDefinition("an outcome")]
    public static void Outcome() { }
}
