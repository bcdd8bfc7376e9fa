using System.Globalization;

namespace ScimConformance.Kill;

/// <summary>
/// Which scenarios of other requirements a deviation changes (spec/side-effects.tsv: deviation, how many). A fault that one
/// cannot make without others is listed; one that changes more is blunt.
/// </summary>
internal sealed class SideEffects
{
    /// <summary>More than so many is blunt, listed or not.</summary>
    private const int Most = 40;

    public const string File = "side-effects.tsv";

    private const string Head = "deviation\tchanged";

    private readonly Dictionary<string, int> _listed;

    private SideEffects(Dictionary<string, int> listed) => _listed = listed;

    public static SideEffects Read(string path) =>
        new(
            System
                .IO.File.ReadLines(path)
                .Skip(1)
                .Select(line => line.Split('\t'))
                .ToDictionary(
                    cells => cells[0],
                    cells => int.Parse(cells[1], CultureInfo.InvariantCulture),
                    StringComparer.Ordinal
                )
        );

    public int Allowed(string deviation) => Math.Min(Most, _listed.GetValueOrDefault(deviation));

    /// <summary>The file that lists these.</summary>
    public static string Write(IReadOnlyDictionary<string, int> found) =>
        string.Concat(
            found
                .Select(f => $"{f.Key}\t{f.Value.ToString(CultureInfo.InvariantCulture)}")
                .Prepend(Head)
                .Select(line => $"{line}\n")
        );
}
