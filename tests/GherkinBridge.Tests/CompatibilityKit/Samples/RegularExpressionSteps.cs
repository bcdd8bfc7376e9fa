using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class RegularExpressionSteps
{
    [StepDefinition("^a (.*?)(?: and a (.*?))?(?: and a (.*?))?$")]
    public static void Vegetables(string _, string? __, string? ___) { }
}
