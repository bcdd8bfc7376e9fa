using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal static class CdataSteps
{
    [StepDefinition("I have {int} <![CDATA[cukes]]> in my belly")]
    public static void Eaten(int _) { }
}
