using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Matching;
using ScimConformance.GherkinBridge.Tests.Fixtures;

namespace ScimConformance.GherkinBridge.Tests.Matching;

public sealed class StepMatcherTests
{
    private static readonly StepMatcher Matcher = new(BindingRegistry.From(typeof(ScopedSteps)));

    private static IEnumerable<string> MethodsFor(ScenarioPickle pickle) =>
        Matcher
            .Match(pickle.Steps[0], pickle)
            .Candidates.Select(one => one.Definition.Method.Method.Name);

    [TestCase("@u", "Anywhere")]
    [TestCase("@t", "Tagged")]
    [TestCase("@t @narrow", "Narrow")]
    public void The_narrowest_scope_wins(string tags, string method) =>
        MethodsFor(FeatureText.Tagged(tags, "Given a step")).Should().Equal(method);

    [TestCase("Then same", "Same")]
    [TestCase("Then same\n      | x |", "WithTable")]
    public void The_method_whose_parameters_fit_wins(string step, string method) =>
        MethodsFor(FeatureText.Pickle(step)).Should().Equal(method);

    [Test]
    public void Two_expressions_of_one_method_are_one_match() =>
        MethodsFor(FeatureText.Pickle("When a thing")).Should().Equal("Twice");

    [Test]
    public void Two_methods_are_ambiguous() =>
        MethodsFor(FeatureText.Pickle("Then a b")).Should().Equal("OneOfTwo", "OtherOfTwo");

    [Test]
    public void A_definition_of_another_type_does_not_match() =>
        MethodsFor(FeatureText.Pickle("When same")).Should().BeEmpty();

    [Test]
    public void A_leading_star_matches_every_type() =>
        MethodsFor(FeatureText.Pickle("* same")).Should().Equal("Same");
}
