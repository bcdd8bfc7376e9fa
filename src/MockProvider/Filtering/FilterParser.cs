using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Text to syntax tree (RFC 7644 figure 1). Knows no schema: see <see cref="FilterValidator"/>.</summary>
internal static class FilterParser
{
    /// <summary>Parses; <paramref name="lenient"/> takes an unquoted word for a string, as some clients send it.</summary>
    public static Result<FilterExpression> Parse(
        string text,
        FilterLimits? limits = null,
        bool lenient = false
    )
    {
        limits ??= FilterLimits.Default;
        if (text.Length > limits.MaxLength)
        {
            return ScimError.InvalidFilter(
                $"The filter is longer than {limits.MaxLength} characters."
            );
        }

        var grammar = new FilterGrammar(new FilterScanner(text), limits, lenient);
        return grammar.ParseFilter() is { } filter ? filter : grammar.Error!;
    }
}
