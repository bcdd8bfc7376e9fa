namespace ScimConformance.Harness.Driver;

/// <summary>Ids that look like a provider's own and belong to nobody.</summary>
internal static class UnknownId
{
    /// <summary>
    /// The id with three characters of its middle exchanged, letters for letters and digits for digits, so that a UUID stays one. A
    /// number becomes one that is a hundred times as large: its neighbours may be somebody.
    /// </summary>
    public static string Near(string id)
    {
        if (id.All(char.IsAsciiDigit))
        {
            return "9" + id + "7";
        }

        var letters = id.ToCharArray();
        var places = Enumerable
            .Range(0, letters.Length)
            .Where(i => char.IsAsciiLetterOrDigit(letters[i]))
            .ToList();
        foreach (var place in places.Skip((places.Count / 2) - 1).Take(3))
        {
            letters[place] = Other(letters[place]);
        }

        return new string(letters);
    }

    /// <summary>Another of its kind: a digit, or a letter in the same case that is a hexadecimal digit too.</summary>
    public static char Other(char letter) =>
        char.IsAsciiDigit(letter) ? (letter is '7' ? '3' : '7')
        : char.IsAsciiLetterUpper(letter) ? (letter is 'B' ? 'D' : 'B')
        : letter is 'b' ? 'd'
        : 'b';
}
