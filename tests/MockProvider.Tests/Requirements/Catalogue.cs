namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>Reads spec/requirements.tsv and spec/unproven.tsv; both are raw, without quoting.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Requirement> Requirements { get; } =
    [
        .. Rows("spec/requirements.tsv")
            .Select(row => new Requirement(row[0], row[1], row[2], row[3], row[6], row[12])),
    ];

    /// <summary>Id and reason of the rows which no test of the provider can prove.</summary>
    public static IReadOnlyList<(string Id, string Reason)> Unproven { get; } =
    [.. Rows("spec/unproven.tsv").Select(row => (row[0], row[1]))];

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Repository.Path(file)).Skip(1).Select(line => line.Split('\t'));
}
