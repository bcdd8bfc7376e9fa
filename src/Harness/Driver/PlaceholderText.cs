using System.Text.RegularExpressions;

namespace ScimConformance.Harness.Driver;

/// <summary>Texts of features in which <c>{{…}}</c> stands for what only the run knows.</summary>
internal static partial class PlaceholderText
{
    /// <summary>Replaces each placeholder by what <paramref name="valueOf"/> answers for the words in it.</summary>
    public static string Fill(string text, Func<string, string> valueOf) =>
        Placeholder().Replace(text, match => valueOf(match.Groups["words"].Value.Trim()));

    [GeneratedRegex(
        @"\{\{(?<words>[^{}]+)\}\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Placeholder();
}
