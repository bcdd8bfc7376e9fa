using System.Text.RegularExpressions;

namespace ScimConformance.Architecture.Tests;

/// <summary>The features and the catalogue know each other.</summary>
public sealed class CatalogueTests
{
    private static readonly string[] Files = ["requirements.tsv", "behaviours.tsv"];
    private const int Area = 5;
    private const int SameAs = 12;

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

    /// <summary>Areas of the catalogue that the features are about; the others (queries, PATCH, bulk, …) have none yet.</summary>
    private static readonly string[] Areas = File.ReadAllLines(
        Path.Combine(Repository.Root, "spec", "areas.txt")
    );

    [Test]
    public void Every_requirement_has_a_scenario_or_a_reason()
    {
        var tested = Tags().Concat(Cells()).ToHashSet(StringComparer.Ordinal);
        var reasons = File.ReadAllLines(Path.Combine(Repository.Root, "spec", "unseen.tsv"))
            .Skip(1)
            .Select(l => l.Split('\t'))
            .Where(r => r[1] is "scenario")
            .Select(r => r[0])
            .ToHashSet(StringComparer.Ordinal);
        var owed = Rows()
            .Where(r => Areas.Contains(r[Area], StringComparer.Ordinal))
            .Where(r => r[0].StartsWith('R'))
            .Where(r => !tested.Contains(r[0]) && !tested.Contains(r[SameAs]))
            .Select(r => r[0])
            .ToList();

        owed.Except(reasons, StringComparer.Ordinal).Should().BeEmpty();
        reasons.Except(owed, StringComparer.Ordinal).Should().BeEmpty("they have a scenario");
    }

    [Test]
    public void Only_the_schema_rows_share_an_outline() =>
        Cells().Should().OnlyContain(id => id.StartsWith("R7643-8.7.", StringComparison.Ordinal));

    [Test]
    public void Advice_is_explained_in_the_docs()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "writing-features.md"));

        Advice.Should().OnlyContain(id => text.Contains(id));
    }

    private static HashSet<string> Tags() => Ids(@"@(?<id>DD-[A-Z]+-\d+|R\d{4}-[\w.-]+)");

    /// <summary>Ids in the Examples column of outlines.</summary>
    private static HashSet<string> Cells() => Ids(@"\|\s*(?<id>R\d{4}-[\w.-]+)\s*\|");

    private static HashSet<string> Ids(string pattern) =>
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
                        pattern,
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
