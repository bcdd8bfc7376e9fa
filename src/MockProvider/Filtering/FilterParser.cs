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
    ) => Parse(text, FilterPolicy.Of(lenient), limits);

    /// <summary>Parses what may be missing; null when it is, or when it is empty and the policy ignores that.</summary>
    public static Result<FilterExpression?> ParseOptional(string? text, FilterPolicy policy)
    {
        if (text is null || (policy.IgnoresEmpty && string.IsNullOrWhiteSpace(text)))
        {
            return (FilterExpression?)null;
        }

        var parsed = Parse(text, policy);
        return parsed.IsError ? parsed.Error : parsed.Value;
    }

    public static Result<FilterExpression> Parse(
        string text,
        FilterPolicy policy,
        FilterLimits? limits = null
    )
    {
        limits ??= FilterLimits.Default;
        if (text.Length > limits.MaxLength)
        {
            return ScimError.InvalidFilter(
                $"The filter is longer than {limits.MaxLength} characters."
            );
        }

        var grammar = new FilterGrammar(new FilterScanner(text), limits, policy);
        return grammar.ParseFilter() is { } filter ? filter : grammar.Error!;
    }
}
