using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Teams;

/// <summary>
/// DD-GRP-11: what a team is called, and the handle that follows from it. Spaces become underscores; other characters than
/// letters a-z, digits and ._-:/ are refused, or become underscores as well.
/// </summary>
internal sealed record TeamName(string Name, string Handle)
{
    private const int Longest = 200;

    /// <summary>Errors: invalidValue, which names <paramref name="attribute"/>.</summary>
    public static Result<TeamName> Of(string text, bool replaces, string attribute)
    {
        var spaced = text.Replace(' ', '_');
        var name = replaces
            ? string.Concat(spaced.Select(letter => IsAllowed(letter) ? letter : '_')).TrimEnd('_')
            : spaced;
        if (name.Length is 0 or > Longest || name.EndsWith('_') || !name.All(IsAllowed))
        {
            return ScimError.InvalidValue(
                $"'{attribute}' is '{Shown(text)}'; the name of a team has 1 to {Longest} characters of a-z, A-Z, 0-9 and ._-:/, and no underscore at its end."
            );
        }

        return new TeamName(name, name.ToLowerInvariant());
    }

    private static bool IsAllowed(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || "._-:/".Contains(letter, StringComparison.Ordinal);

    private static string Shown(string text) => text.Length > Longest ? text[..Longest] : text;
}
