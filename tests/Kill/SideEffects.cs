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

    private readonly Dictionary<string, int> _listed;

    private SideEffects(Dictionary<string, int> listed) => _listed = listed;

    public static SideEffects Read(string path) =>
        new(
            File.ReadLines(path)
                .Skip(1)
                .Select(line => line.Split('\t'))
                .ToDictionary(
                    cells => cells[0],
                    cells => int.Parse(cells[1], CultureInfo.InvariantCulture),
                    StringComparer.Ordinal
                )
        );

    /// <summary>Null when it changes no more than is listed.</summary>
    public string? Judge(string deviation, IReadOnlyList<string> changed)
    {
        var allowed = Math.Min(Most, _listed.GetValueOrDefault(deviation));
        return changed.Count <= allowed
            ? null
            : $"{changed.Count} scenarios of other requirements change, {allowed} are allowed: {string.Join("; ", changed.Take(20))}";
    }
}
