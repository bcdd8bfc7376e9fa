using ScimConformance.GherkinBridge.Expressions;

namespace ScimConformance.GherkinBridge.Tests.Expressions;

public sealed class ExpressionKindsTests
{
    [TestCase("a user")]
    [TestCase("{int} users")]
    [TestCase("a user named {string}")]
    [TestCase("{} and (.*)")]
    [TestCase("a(n) user/group")]
    [TestCase("(a|b)")]
    public void Plain_text_and_placeholders_are_cucumber_expressions(string expression) =>
        ExpressionKinds.Of(expression).Should().Be(ExpressionKind.CucumberExpression);

    [TestCase("^a user")]
    [TestCase("a user$")]
    [TestCase("a (.*)")]
    [TestCase("a user .* there")]
    [TestCase(@"\d+ users")]
    [TestCase(@"example\.com")]
    [TestCase("([a-z]+) user")]
    public void Anchors_and_repeated_groups_are_regular_expressions(string expression) =>
        ExpressionKinds.Of(expression).Should().Be(ExpressionKind.RegularExpression);
}
