using System.Text.RegularExpressions;

namespace ScimConformance.Architecture.Tests;

/// <summary>The features and the catalogue know each other.</summary>
public sealed class CatalogueTests
{
    private static readonly string[] Files = ["requirements.tsv", "behaviours.tsv"];
    private static readonly string[] Advice = ["DD-AUTH-12", "DD-KEY-08", "DD-SSO-01"];

    [Test]
    public void Every_row_has_as_many_cells_as_there_are_columns()
    {
        foreach (var file in Files)
        {
            var lines = File.ReadAllLines(Path.Combine(Repository.Root, "spec", file));
            lines.Select(l => l.Split('\t').Length).Distinct().Should().Equal(15);
        }
    }

    [Test]
    public void Every_requirement_tag_of_a_feature_is_in_the_catalogue()
    {
        Tags().Should().NotBeEmpty().And.BeSubsetOf(Ids());
    }

    [Test]
    public void Every_row_that_the_seed_states_has_a_scenario_unless_it_is_mere_advice()
    {
        var stated = Rows()
            .Where(r => r[^1].Contains("seed: YES", StringComparison.Ordinal))
            .Select(r => r[0])
            .Except(Advice, StringComparer.Ordinal)
            .ToList();

        stated.Should().HaveCountGreaterThan(14);
        stated.Except(Tags(), StringComparer.Ordinal).Should().BeEmpty();
    }

    [Test]
    public void Advice_is_explained_in_the_docs()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "writing-features.md"));

        Advice.Should().OnlyContain(id => text.Contains(id));
    }

    private static HashSet<string> Tags() =>
        [
            .. Directory
                .EnumerateFiles(
                    Path.Combine(Repository.Root, "features"),
                    "*.feature",
                    SearchOption.AllDirectories
                )
                .SelectMany(f =>
                    Regex.Matches(
                        File.ReadAllText(f),
                        @"@(?<id>DD-[A-Z]+-\d+|R\d{4}-[\w.-]+)",
                        RegexOptions.ExplicitCapture,
                        TimeSpan.FromSeconds(5)
                    )
                )
                .Select(m => m.Groups["id"].Value),
        ];

    private static HashSet<string> Ids() => [.. Rows().Select(r => r[0])];

    private static IEnumerable<string[]> Rows() =>
        Files
            .SelectMany(f => File.ReadAllLines(Path.Combine(Repository.Root, "spec", f)).Skip(1))
            .Select(l => l.Split('\t'));
}
