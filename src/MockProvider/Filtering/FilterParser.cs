using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Text to syntax tree (RFC 7644 figure 1).</summary>
internal static class FilterParser
{
    /// <summary>Parses; <paramref name="lenient"/> takes an unquoted word for a string, as some clients send it.</summary>
    public static Result<FilterExpression> Parse(
        string text,
        FilterLimits? limits = null,
        bool lenient = false
    ) => ScimError.InvalidFilter($"Not yet: {text}{limits}{lenient}");
}
