namespace ScimConformance.Harness.Driver;

/// <summary>Texts in another letter case. ASCII alone: other letters have cases that depend on a language.</summary>
internal static class LetterCase
{
    public static string Swap(string text) => string.Concat(text.Select(Swap));

    /// <summary>Swaps the path of a URL, whose scheme and host have no case.</summary>
    public static string SwapPath(string url)
    {
        var path = url.IndexOf(
            '/',
            url.IndexOf("//", StringComparison.Ordinal) is >= 0 and var start ? start + 2 : 0
        );
        return path < 0 ? Swap(url) : url[..path] + Swap(url[path..]);
    }

    private static char Swap(char c) =>
        char.IsAsciiLetterLower(c) ? char.ToUpperInvariant(c)
        : char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c)
        : c;
}
