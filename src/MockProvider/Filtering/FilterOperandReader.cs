using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Reads the literal of a comparison.</summary>
internal sealed partial class FilterOperandReader(FilterScanner scanner, bool takesUnquoted)
{
    // compValue = false / null / true / number / string       (rules from JSON)
    public FilterProblem? Read(out FilterValue? value)
    {
        value = null;
        if (scanner.Current == '"')
        {
            return FilterStringReader.Read(scanner, out value);
        }

        var start = scanner.Position;
        var word = scanner.ReadWord();
        value = Literal(word);
        if (value is not null)
        {
            return null;
        }

        scanner.MoveTo(start);
        return new FilterProblem(start, "Expected a value", IsComplete: false);
    }

    private FilterValue? Literal(string word) =>
        word switch
        {
            "" => null,
            "null" => FilterValue.Null,
            "true" => FilterValue.True,
            "false" => FilterValue.False,
            _ when Number().IsMatch(word) => FilterValue.OfNumber(word),
            // Some identity providers leave the quotation marks out.
            _ when takesUnquoted => FilterValue.Of(word),
            _ => null,
        };

    // number = [ "-" ] int [ frac ] [ exp ]                   (RFC 8259 section 6)
    [GeneratedRegex(
        @"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Number();
}
