using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class DocStringsSteps
{
    [StepDefinition("a doc string:")]
    public static void Take(string text) => text.Should().NotBeEmpty();
}
