namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>Reads spec/behaviours.tsv and spec/unobserved.tsv; both are raw, without quoting.</summary>
internal static class Behaviours
{
    public static IReadOnlyList<Behaviour> All { get; } =
    [
        .. Rows("spec/behaviours.tsv")
            .Select(row => new Behaviour(row[0], row[3], row[6], row[7], row[8])),
    ];

    /// <summary>Id and reason of rows that ought to have a scenario and have none.</summary>
    public static IReadOnlyList<(string Id, string Reason)> Unobserved { get; } =
    [.. Rows("spec/unobserved.tsv").Select(row => (row[0], row[1]))];

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Repository.Path(file)).Skip(1).Select(line => line.Split('\t'));
}
