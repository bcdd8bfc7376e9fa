using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class ParameterTypesSteps
{
    [StepArgumentTransformation("([A-Z]{3})-([A-Z]{3})", Name = "flight")]
    public static (string From, string To) Flight(string from, string to) => (from, to);

    [StepDefinition("{flight} has been delayed")]
    public static void Delay((string From, string To) flight) => flight.Should().Be(("LHR", "CDG"));
}
