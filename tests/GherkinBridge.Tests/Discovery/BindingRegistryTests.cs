using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Tests.Execution;

namespace ScimConformance.GherkinBridge.Tests.Discovery;

public sealed class BindingRegistryTests
{
    [Test]
    public void All_errors_are_listed_at_once()
    {
        var act = () => BindingRegistry.From(typeof(WrongSteps), typeof(string));

        act.Should()
            .Throw<BindingErrorsException>()
            .Which.Errors.Should()
            .SatisfyRespectively(
                error => error.Should().Be("System.String: The class has no [Binding]."),
                error =>
                    error
                        .Should()
                        .Contain(".Transform(")
                        .And.Contain("gives 2 arguments, the method takes 1"),
                error => error.Should().Contain(".UnknownType(").And.Contain("'thing'"),
                error => error.Should().Contain(".BadRegex("),
                error => error.Should().Contain(".TooFew(").And.Contain("gives 2 arguments"),
                error => error.Should().Contain(".Returns(").And.Contain("Int32")
            );
    }

    [Test]
    public void Hooks_are_ordered_and_their_tags_lose_the_at_sign()
    {
        var hooks = BindingRegistry
            .From(typeof(HookedSteps))
            .Hooks.Where(one => one.Type == HookType.BeforeScenario);

        hooks
            .Select(hook => hook.Method.Method.Name)
            .Should()
            .Equal("FirstAsync", "Second", "BadBefore");
    }
}
