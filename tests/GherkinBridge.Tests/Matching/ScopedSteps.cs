using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.Matching;

[Binding]
internal static class ScopedSteps
{
    [Given("a step")]
    public static void Anywhere() { }

    [Given("a step"), Scope(Tag = "@t"), Scope(Scenario = "other")]
    public static void Tagged() { }

    [Given("a step"), Scope(Tag = "narrow", Feature = "F")]
    public static void Narrow() { }

    [When("a {word}")]
    [When("an? (.*) thing$")]
    public static void Twice(string _) { }

    [Then("same")]
    public static void Same() { }

    [Then("same")]
    public static void WithTable(DataTable _) { }

    [Then("a (.*)$")]
    public static void OneOfTwo(string _) { }

    [Then("(.*) b$")]
    public static void OtherOfTwo(string _) { }
}
