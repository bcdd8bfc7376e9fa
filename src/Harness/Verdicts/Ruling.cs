namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// How a place is judged where the RFCs can be read in more than one way (spec/rulings.tsv): what is accepted, what warns, what
/// fails, and what it rests on.
/// </summary>
internal sealed record Ruling(string Id, string Title, string Verdict, string Text, string Source)
{
    /// <summary>All of them by id.</summary>
    public static IReadOnlyDictionary<string, Ruling> Load(string specFolder) =>
        File.ReadLines(Path.Combine(specFolder, "rulings.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new Ruling(cells[0], cells[1], cells[2], cells[3], cells[4]))
            .ToDictionary(ruling => ruling.Id, StringComparer.Ordinal);
}
