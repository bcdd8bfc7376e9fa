using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.Discovery;

[Binding]
internal static class WrongSteps
{
    [Given("a {thing}")]
    public static void UnknownType(string _) { }

    [Given("^(a$")]
    public static void BadRegex() { }

    [Given("{int} and {int}")]
    public static void TooFew(int _) { }

    [BeforeScenario]
    public static int Returns() => 1;

    [StepArgumentTransformation("(.)(.)")]
    public static string Transform(string one) => one;
}
