using System.Text;

namespace ScimConformance.GherkinBridge.NUnitDoor;

/// <summary>Names that the NUnit adapter and the filters of the test platform read as one name.</summary>
/// <remarks>
/// The adapter takes quotes, parentheses and dots apart: " becomes ', ( and ) become [ and ], a dot inside a word
/// becomes _ and other dots go; so do control characters and runs of blanks.
/// </remarks>
internal static class TestNames
{
    public static string Sanitize(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var (index, character) in name.Index())
        {
            clean.Append(
                character switch
                {
                    '"' => '\'',
                    '(' => '[',
                    ')' => ']',
                    '.' => IsInsideWord(name, index) ? '_' : ' ',
                    _ => char.IsControl(character) ? ' ' : character,
                }
            );
        }

        var words = clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "unnamed" : string.Join(' ', words);
    }

    /// <summary>Sanitizes names, with " #2", " #3" and so on after those that come again.</summary>
    public static IReadOnlyList<string> SanitizeUnique(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var unique = new List<string>();
        foreach (var name in names.Select(Sanitize))
        {
            var candidate = name;
            for (var number = 2; !taken.Add(candidate); number++)
            {
                candidate = $"{name} #{number}";
            }

            unique.Add(candidate);
        }

        return unique;
    }

    private static bool IsInsideWord(string name, int index) =>
        index > 0
        && index + 1 < name.Length
        && char.IsLetterOrDigit(name[index - 1])
        && char.IsLetterOrDigit(name[index + 1]);
}
