using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Checks a filter against resource types: attributes that exist, operators that fit their type.</summary>
internal static class FilterValidator
{
    /// <summary>The first thing wrong (invalidFilter), or null; <paramref name="lenient"/> lets "true" stand for true.</summary>
    public static ScimError? Validate(
        FilterExpression expression,
        ResourceType type,
        bool lenient = false
    ) => Validate(expression, [type], FilterPolicy.Of(lenient));

    /// <summary>
    /// The same for a query over several types: an attribute need be known to one of them only, for to the others it is one
    /// without a value (RFC 7644 section 3.4.2.1).
    /// </summary>
    public static ScimError? Validate(
        FilterExpression expression,
        IReadOnlyList<ResourceType> types,
        FilterPolicy policy
    ) =>
        new FilterCheck(
            path => [.. types.Select(type => type.Resolve(path)).Where(IsVisible).Select(Leaf)],
            string.Join(" or ", types.Select(type => type.Name)),
            policy
        ).Check(expression);

    /// <summary>The same for what stands in brackets after the attribute.</summary>
    public static ScimError? ValidateElement(
        FilterExpression expression,
        AttributeDefinition attribute,
        bool lenient = false
    ) => ValidateElement(expression, attribute, FilterPolicy.Of(lenient));

    public static ScimError? ValidateElement(
        FilterExpression expression,
        AttributeDefinition attribute,
        FilterPolicy policy
    ) =>
        new FilterCheck(
            path =>
                ElementScope.DefinitionOf(path, attribute) is { IsNeverShown: false } found
                    ? [found]
                    : [],
            attribute.Name,
            policy
        ).Check(expression);

    // Ruling N37: a filter must not become a way to guess what is never shown.
    private static bool IsVisible(ResolvedPath? path) =>
        path is { Attribute.IsNeverShown: false, Leaf.IsNeverShown: false };

    private static AttributeDefinition Leaf(ResolvedPath? path) => path!.Leaf;
}
