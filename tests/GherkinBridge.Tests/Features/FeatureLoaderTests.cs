using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Tests.Features;

public sealed class FeatureLoaderTests
{
    private const string Outline = """
        @f
        Feature: Create
          @r
          Rule: A user is created
            Background:
              Given a provider
            @s @f
            Scenario Outline: create <name>
              Text below.
              When the client creates "<name>"
              And it waits
              * it looks
              @e
              Examples:
                | name | requirement   |
                | a    | R7644-3.3-01  |
                | a    | R7644-3.3-02  |
              Examples:
                | name | requirement   |
                | b    | R7644-3.3-03  |
        """;

    [Test]
    public void Every_column_of_an_Examples_row_is_an_argument_also_one_that_no_step_uses()
    {
        var pickle = FeatureLoader.Parse("f", Outline).Pickles[1];

        pickle
            .Arguments.Should()
            .Equal(
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["name"] = "a",
                    ["requirement"] = "R7644-3.3-02",
                }
            );
    }

    [Test]
    public void Tags_are_inherited_once_and_in_order()
    {
        var pickles = FeatureLoader.Parse("f", Outline).Pickles;

        pickles[0].Tags.Should().Equal("f", "r", "s", "e");
        pickles[2].Tags.Should().Equal("f", "r", "s");
        pickles[0].RuleTags.Should().Equal("r");
        pickles[0].RuleName.Should().Be("A user is created");
    }

    [Test]
    public void Rows_that_share_a_name_are_told_apart()
    {
        var pickles = FeatureLoader.Parse("f", Outline).Pickles;

        pickles
            .Select(pickle => pickle.UniqueName)
            .Should()
            .Equal("create a #1", "create a #2", "create b");
        pickles.Select(pickle => pickle.ExampleIndex).Should().Equal(0, 1, 2);
        pickles.Select(pickle => pickle.Line).Should().Equal(16, 17, 20);
    }

    [Test]
    public void And_and_a_star_are_what_the_step_before_them_is()
    {
        var steps = FeatureLoader.Parse("f", Outline).Pickles[0].Steps;

        steps
            .Select(step => step.Type)
            .Should()
            .Equal(StepType.Given, StepType.When, StepType.When, StepType.When);
        steps.Select(step => step.Keyword).Should().Equal("Given", "When", "And", "*");
    }

    [Test]
    public void Steps_have_their_table_or_doc_string()
    {
        var feature = FeatureLoader.Parse(
            "f",
            "Feature: f\n  Scenario: s\n    Given a\n      | x | y |\n      | 1 | 2 |\n    And b\n      ```json\n      {}\n      ```\n"
        );
        var steps = feature.Pickles[0].Steps;

        steps[0].Table!.Rows[0]["y"].Should().Be("2");
        steps[1].DocString.Should().Be(new DocStringArgument("{}", "json"));
    }

    [TestCase(
        "ja",
        "# language: ja\n機能: 作成\n  シナリオ: 一人\n    前提 ユーザー\n    もし 作成する\n    ならば 存在する\n"
    )]
    [TestCase(
        "de",
        "# language: de\nFunktionalität: Anlegen\n  Szenario: eine\n    Angenommen ein Nutzer\n    Wenn er kommt\n    Dann ist er da\n"
    )]
    public void Other_languages_are_read(string language, string text)
    {
        var feature = FeatureLoader.Parse("f", text);

        feature.Language.Should().Be(language);
        feature
            .Pickles[0]
            .Steps.Select(step => step.Type)
            .Should()
            .Equal(StepType.Given, StepType.When, StepType.Then);
    }

    [Test]
    public void A_syntax_error_says_where_and_what()
    {
        var act = () =>
            FeatureLoader.Parse("a.feature", "Feature: f\n  Scenario: s\n    Given x\n    Whn y\n");

        act.Should()
            .Throw<FeatureSyntaxException>()
            .WithMessage("a.feature:4:5: expected: *got 'Whn y'")
            .Which.Errors.Should()
            .ContainSingle();
    }

    [Test]
    public void A_folder_gives_all_errors_and_the_features_that_have_none()
    {
        var folder = Directory.CreateTempSubdirectory("bridge");
        var below = folder.CreateSubdirectory("b").FullName;
        File.WriteAllText(Path.Combine(below, "2.feature"), "Feature: two\n  Scenario: s\n");
        File.WriteAllText(Path.Combine(folder.FullName, "1.feature"), "nonsense");
        File.WriteAllText(
            Path.Combine(below, "3.feature"),
            "Feature: three\nScenario: x\n  Given x\n  Whn x\n"
        );

        var act = () => FeatureLoader.Load(folder.FullName);

        var thrown = act.Should().Throw<FeatureSyntaxException>().Which;
        thrown
            .Errors.Select(error => error.File)
            .Distinct(StringComparer.Ordinal)
            .Should()
            .Equal("1.feature", "b/3.feature");
        thrown.Documents.Should().ContainSingle().Which.Uri.Should().Be("b/2.feature");
        folder.Delete(recursive: true);
    }

    [Test]
    public void A_missing_folder_is_named()
    {
        var act = () => FeatureLoader.Load("/no/such/folder");

        act.Should().Throw<FileNotFoundException>().WithMessage("*'/no/such/folder'*");
    }

    [Test]
    public void An_empty_file_has_no_pickles() =>
        FeatureLoader.Parse("f", "").Pickles.Should().BeEmpty();
}
