using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Tests.Configuration;

namespace ScimConformance.Harness.Tests.Running;

public sealed class SelectionTests
{
    private static readonly FeatureSet Features = FeatureSet.Load();

    [TestCase("R7644-3.3-08", "rfc7644/3.3-creating.feature")]
    [TestCase("RFC7644-3.3", "rfc7644/3.3-creating.feature")]
    [TestCase("r7644-3.3", "rfc7644/3.3-creating.feature")]
    [TestCase("rfc7644/3.3", "rfc7644/3.3-creating.feature")]
    [TestCase("@sso", "datadog/sso-jit.feature")]
    public void A_term_takes_the_scenarios_that_it_names(string term, string feature)
    {
        var chosen = Choose(term);

        chosen.Should().Contain(p => p.FeatureUri == feature);
        chosen.Count.Should().BeLessThan(Features.Pickles.Count);
    }

    [Test]
    public void A_section_is_not_the_one_whose_number_it_begins() =>
        new Selection(["R7644-3"], keys: null)
            .Idle(Features.Pickles)
            .Should()
            .BeNull("R7644-3.3-08 is below section 3");

    [Test]
    public void A_term_that_takes_nothing_is_named()
    {
        var choosing = () => Features.Choose(Settings(("select", "R7644-3.3-08,RFC9999")));

        choosing.Should().Throw<SettingsException>().WithMessage("*'RFC9999'*expected such as*");
    }

    [Test]
    public void What_failed_before_is_repeated_and_nothing_else()
    {
        var folder = Directory.CreateTempSubdirectory("scim-select-").FullName;
        var path = Path.Combine(folder, "results.json");
        var pickle = Features.Pickles[0];
        var name = System.Text.Json.JsonSerializer.Serialize(pickle.UniqueName);
        var rule = System.Text.Json.JsonSerializer.Serialize(pickle.RuleName);
        File.WriteAllText(
            path,
            $$"""
            {"scenarios":[
              {"path":"{{pickle.FeatureUri}}","rule":{{rule}},"name":{{name}},"verdict":"Failed"},
              {"path":"{{Features.Pickles[
                1
            ].FeatureUri}}","rule":null,"name":"x","verdict":"Passed"}]}
            """
        );

        var chosen = Features.Choose(Settings(("failed-from", path)));

        chosen.Pickles.Should().ContainSingle().Which.UniqueName.Should().Be(pickle.UniqueName);
        chosen.Whole.Should().Be(Features.Pickles.Count);
        Directory.Delete(folder, recursive: true);
    }

    private static IReadOnlyList<GherkinBridge.Features.ScenarioPickle> Choose(string term) =>
        Features.Choose(Settings(("select", term))).Pickles;

    private static RunSettings Settings(params (string Name, string Value)[] options) =>
        SettingsOf.Options(options);
}
