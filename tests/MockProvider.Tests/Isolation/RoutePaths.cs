using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>Addresses made of the patterns of routes.</summary>
internal static partial class RoutePaths
{
    /// <summary>The pattern with its parameters in the order of the values.</summary>
    public static string Fill(string route, IEnumerable<string> values)
    {
        var left = new Queue<string>(values);
        return Parameter().Replace(route, _ => left.Dequeue());
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
