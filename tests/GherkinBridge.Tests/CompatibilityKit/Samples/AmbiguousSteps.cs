using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class AmbiguousSteps
{
    [StepDefinition("^a (.*?) with (.*?)$")]
    public static void First(string _, string __) { }

    [StepDefinition("^a step with (.*?)$")]
    public static void Second(string _) { }
}
