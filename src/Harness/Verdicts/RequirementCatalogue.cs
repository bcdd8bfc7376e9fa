using System.Text.RegularExpressions;

namespace ScimConformance.Harness.Verdicts;

/// <summary>Every requirement by its id, read from the tab-separated files under spec/.</summary>
internal sealed partial class RequirementCatalogue
{
    private readonly Dictionary<string, Requirement> _byId;

    private RequirementCatalogue(Dictionary<string, Requirement> byId) => _byId = byId;

    public IReadOnlyCollection<Requirement> All => _byId.Values;

    public static RequirementCatalogue Load(string specFolder)
    {
        string[] files = ["requirements.tsv", "behaviours.tsv"];
        return new RequirementCatalogue(
            files
                .SelectMany(name => Read(Path.Combine(specFolder, name)))
                .ToDictionary(r => r.Id, StringComparer.Ordinal)
        );
    }

    public Requirement? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The requirement ids among a scenario's tags and, for outlines, in the Examples column "requirement".</summary>
    public static IReadOnlyList<string> IdsOf(
        IEnumerable<string> tags,
        IReadOnlyDictionary<string, string> arguments
    )
    {
        var column = arguments.TryGetValue("requirement", out var cell) ? cell.Split(' ', ',') : [];
        return
        [
            .. tags.Concat(column)
                .Where(t => IdPattern().IsMatch(t))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Requirement> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var columns = lines[0].Split('\t');
        foreach (var cells in lines.Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t')))
        {
            string Cell(string column) => cells[Array.IndexOf(columns, column)];
            yield return new Requirement(
                Cell("id"),
                Cell("rfc"),
                Cell("section"),
                Cell("level"),
                Cell("area"),
                Cell("statement"),
                Enum.Parse<Severity>(Cell("on_fault"), ignoreCase: true),
                Cell("comment"),
                Cell("risk"),
                Cell("applies_when"),
                Cell("how_tested"),
                Cell("testable"),
                Cell("fault"),
                Cell("rulings")
                    .Split(
                        ',',
                        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                    ),
                Cell("same_as") is { Length: > 0 } same ? same : null
            );
        }
    }

    [GeneratedRegex(
        @"^(DD-[A-Z]+-\d+|R\d{4}-[\w.-]+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex IdPattern();
}
