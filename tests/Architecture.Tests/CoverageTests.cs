using System.Text.RegularExpressions;

namespace ScimConformance.Architecture.Tests;

/// <summary>
/// Every line of the RFC texts that has an RFC 2119 word leads to rows of the catalogue, or to a reason why none tests it
/// (spec/coverage.tsv). The texts are no part of the repository: they stand beside it where the catalogue is written.
/// </summary>
public sealed class CoverageTests
{
    private const string Keyword = @"\b(MUST|SHALL|SHOULD|REQUIRED|RECOMMENDED|MAY|OPTIONAL)\b";
    private const string Id = @"\bR\d{4}-[\d.]+-\d+\b";

    private static readonly string[] Numbers = ["6750", "7642", "7643", "7644", "9865", "9967"];

    private static readonly string Texts = Path.GetFullPath(
        Path.Combine(Repository.Root, "..", "shared", "rfc")
    );

    [Test]
    public void Every_line_of_the_map_has_four_cells()
    {
        var lines = Lines("coverage.tsv");

        lines[0].Should().Be("rfc\tline\trows\treason");
        lines.Select(l => l.Split('\t').Length).Distinct().Should().Equal(4);
    }

    [Test]
    public void Every_line_of_a_text_is_in_the_map_once()
    {
        Records().Select(Place).Should().NotBeEmpty().And.OnlyHaveUniqueItems();
    }

    [Test]
    public void Every_row_that_the_map_names_is_in_the_catalogue()
    {
        var ids = Lines("requirements.tsv").Skip(1).Select(l => l.Split('\t')[0]).ToList();

        Records().SelectMany(Rows).Should().NotBeEmpty().And.BeSubsetOf(ids);
        Records().SelectMany(r => Named(r[3])).Should().BeSubsetOf(ids);
    }

    [Test]
    public void Every_line_in_the_map_has_rows_or_a_reason()
    {
        Records()
            .Where(r => Rows(r).Length == 0 && string.IsNullOrWhiteSpace(r[3]))
            .Select(Place)
            .Should()
            .BeEmpty();
    }

    [Test]
    public void The_map_has_the_lines_with_an_RFC_2119_word_and_no_others()
    {
        if (!Directory.Exists(Texts))
        {
            TestContext.Out.WriteLine($"Not compared with the RFC texts: there is no {Texts}.");
            return;
        }

        var mapped = Records().Select(Place).ToList();
        var found = Numbers.SelectMany(Found).ToList();

        found.Except(mapped, StringComparer.Ordinal).Should().BeEmpty("the map leads them on");
        mapped.Except(found, StringComparer.Ordinal).Should().BeEmpty("no word is on them");
    }

    private static IEnumerable<string> Found(string number) =>
        File.ReadLines(Path.Combine(Texts, $"rfc{number}.txt"))
            .Select((text, index) => (Text: text, Place: $"RFC{number}:{index + 1}"))
            .Where(line => Matches(line.Text, Keyword).Count > 0)
            .Select(line => line.Place);

    private static IEnumerable<string> Named(string reason) =>
        Matches(reason, Id).Select(m => m.Value);

    private static MatchCollection Matches(string text, string pattern) =>
        Regex.Matches(text, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    private static string[] Rows(string[] record) =>
        record[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Place(string[] record) => $"{record[0]}:{record[1]}";

    private static IEnumerable<string[]> Records() =>
        Lines("coverage.tsv").Skip(1).Select(l => l.Split('\t'));

    private static string[] Lines(string file) =>
        File.ReadAllLines(Path.Combine(Repository.Root, "spec", file));
}
