using ScimConformance.GherkinBridge.Expressions;

namespace ScimConformance.GherkinBridge.Tests.Expressions;

public sealed class ExpressionCompilerTests
{
    private static readonly ExpressionCompiler Compiler = new(new ParameterTypes([], []));

    [TestCase("{int} users", "-3 users", "-3")]
    [TestCase("waits {float} s", "waits 1.5 s", "1.5")]
    [TestCase("named {string}", "named \"x \\\"y\\\"\"", "x \"y\"")]
    [TestCase("named {string}", "named 'x'", "x")]
    [TestCase("named {word} today", "named joe today", "joe")]
    [TestCase("is {}", "is any thing", "any thing")]
    [TestCase("is {Guid}", "is x", "x")]
    [TestCase("(.*) users?", "many user", "many")]
    [TestCase("^(a|b)$", "b", "b")]
    public void A_parameter_takes_its_text(string expression, string text, string value) =>
        Compiler
            .Compile(expression)
            .Match(text)!
            .Select(argument => argument.Value)
            .Should()
            .Equal(value);

    [TestCase("user(s)", "user")]
    [TestCase("user(s)", "users")]
    [TestCase("a user/group here", "a group here")]
    [TestCase("1 + 1 = 2?", "1 + 1 = 2?")]
    [TestCase("a \\(b\\) \\{c\\} d\\/e", "a (b) {c} d/e")]
    [TestCase("mouse/mice(s) x", "mices x")]
    public void Text_matches(string expression, string text) =>
        Compiler.Compile(expression).Match(text).Should().BeEmpty();

    [TestCase("a user", "a user here")]
    [TestCase("a user", "not a user")]
    [TestCase("{int} users", "1.5 users")]
    [TestCase("named {word} today", "named joe doe today")]
    [TestCase("a.*|b", "b and more")]
    [TestCase("named {string}", "named x")]
    public void Other_text_does_not_match(string expression, string text) =>
        Compiler.Compile(expression).Match(text).Should().BeNull();

    [TestCase("a {thing}", "*parameter type 'thing'*")]
    [TestCase("a {int", "*expected a '}' after '{' at position 2.")]
    [TestCase("a ()", "*expected text and a ')' after '(' at position 2.")]
    [TestCase("a/ b", "*expected a word on both sides of '/'*")]
    [TestCase("a) b", "*expected its opening bracket before ')' at position 1.")]
    [TestCase("^(a$", "*")]
    public void A_wrong_expression_is_explained(string expression, string message)
    {
        var act = () => Compiler.Compile(expression);

        act.Should().Throw<ExpressionException>().WithMessage(message);
    }
}
