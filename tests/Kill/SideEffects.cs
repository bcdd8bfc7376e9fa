namespace ScimConformance.Kill;

/// <summary>
/// Which scenarios of other requirements a deviation changes (spec/side-effects.tsv: deviation, scenario). A fault that one
/// cannot make without others is listed; one that changes more is blunt.
/// </summary>
internal sealed class SideEffects
{
    /// <summary>More than so many is blunt, listed or not.</summary>
    private const int Most = 25;

    public const string File = "side-effects.tsv";

    private const string Head = "deviation\tscenario";

    private readonly ILookup<string, string> _listed;

    private SideEffects(ILookup<string, string> listed) => _listed = listed;

    public static SideEffects Read(string path) =>
        new(
            System
                .IO.File.ReadLines(path)
                .Skip(1)
                .Select(line => line.Split('\t', 2))
                .ToLookup(cells => cells[0], cells => cells[1], StringComparer.Ordinal)
        );

    public IEnumerable<string> Deviations => _listed.Select(l => l.Key);

    /// <summary>The scenarios that the deviation may change.</summary>
    public IReadOnlyList<string> Of(string deviation) => [.. _listed[deviation]];

    /// <summary>Of these scenarios those that it may not change; where there are too many of them, all.</summary>
    public IReadOnlyList<string> Unlisted(string deviation, IReadOnlyCollection<string> changed) =>
        changed.Count > Most
            ? [.. changed]
            : [.. changed.Except(_listed[deviation], StringComparer.Ordinal)];

    /// <summary>The file that lists these.</summary>
    public static string Write(IReadOnlyDictionary<string, IReadOnlyList<string>> found) =>
        string.Concat(
            found
                .SelectMany(f =>
                    f.Value.Order(StringComparer.Ordinal).Select(scenario => $"{f.Key}\t{scenario}")
                )
                .Prepend(Head)
                .Select(line => $"{line}\n")
        );
}
