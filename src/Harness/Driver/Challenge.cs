using System.Text.RegularExpressions;

namespace ScimConformance.Harness.Driver;

/// <summary>One challenge of a WWW-Authenticate header (RFC 9110 section 11.6.1): the scheme and its parameters, values as they stand.</summary>
internal sealed partial record Challenge(
    string Scheme,
    IReadOnlyList<KeyValuePair<string, string>> Parameters
)
{
    /// <summary>The value of a parameter without its quotes, or null.</summary>
    public string? Parameter(string name) =>
        Parameters
            .FirstOrDefault(p => p.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Value?.Trim('"');

    /// <summary>
    /// <c>challenge = auth-scheme [ 1*SP ( token68 / #auth-param ) ]</c>, in a list whose commas also part the parameters. Null for a
    /// header that is no such list.
    /// </summary>
    public static IReadOnlyList<Challenge>? ParseList(string header)
    {
        var challenges = new List<Challenge>();
        foreach (var item in Items(header))
        {
            var begins = Start().Match(item);
            var parameter = Pair().Match(begins.Success ? begins.Groups["rest"].Value : item);
            if (begins.Success)
            {
                challenges.Add(new Challenge(begins.Groups["scheme"].Value, []));
            }

            if (parameter.Success && challenges.Count > 0)
            {
                challenges[^1] = challenges[^1]
                    .With(parameter.Groups["name"].Value, parameter.Groups["value"].Value);
            }
            else if (
                !begins.Success
                || (
                    begins.Groups["rest"].Length > 0
                    && !Token68().IsMatch(begins.Groups["rest"].Value)
                )
            )
            {
                return null;
            }
        }

        return challenges;
    }

    private Challenge With(string name, string value) =>
        this with
        {
            Parameters = [.. Parameters, new(name, value)],
        };

    // The commas that stand in no quoted string.
    private static IEnumerable<string> Items(string header) =>
        Comma().Split(header).Select(item => item.Trim()).Where(item => item.Length > 0);

    [GeneratedRegex(
        """,(?=(?:[^"]*"[^"]*")*[^"]*$)""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Comma();

    // A name before an equals sign is that of a parameter, and no scheme.
    [GeneratedRegex(
        @"^(?<scheme>[!#$%&'*+.^_`|~\w-]+)(\s+(?<rest>[^=\s].*))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Start();

    [GeneratedRegex(
        """^(?<name>[!#$%&'*+.^_`|~\w-]+)\s*=\s*(?<value>"(?:[^"\\]|\\.)*"|[!#$%&'*+.^_`|~\w-]+)$""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Pair();

    [GeneratedRegex(
        "^[A-Za-z0-9._~+/-]+=*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Token68();
}
