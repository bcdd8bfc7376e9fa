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
    ) => Validate(expression, path => Resolve(path, type), type.Name, lenient);

    /// <summary>The same for what stands in brackets after the attribute.</summary>
    public static ScimError? ValidateElement(
        FilterExpression expression,
        AttributeDefinition attribute,
        bool lenient = false
    ) =>
        Validate(
            expression,
            path => ElementScope.DefinitionOf(path, attribute),
            attribute.Name,
            lenient
        );

    private static AttributeDefinition? Resolve(AttributePath path, ResourceType type) =>
        // Ruling N37: a filter must not become a way to guess what is never shown.
        type.Resolve(path)
            is {
                Attribute.Returned: not Returned.Never,
                Leaf.Returned: not Returned.Never
            } resolved
            ? resolved.Leaf
            : null;

    private static ScimError? Validate(
        FilterExpression expression,
        Func<AttributePath, AttributeDefinition?> find,
        string owner,
        bool lenient
    ) =>
        expression switch
        {
            AndExpression and => Validate(and.Left, find, owner, lenient)
                ?? Validate(and.Right, find, owner, lenient),
            OrExpression or => Validate(or.Left, find, owner, lenient)
                ?? Validate(or.Right, find, owner, lenient),
            NotExpression not => Validate(not.Inner, find, owner, lenient),
            PresentExpression present => find(present.Path) is null
                ? Unknown(present.Path, owner)
                : null,
            ComparisonExpression comparison => find(comparison.Path) is { } found
                ? ComparisonRules.Check(comparison, found, lenient)
                : Unknown(comparison.Path, owner),
            ValuePathExpression valuePath => find(valuePath.Path) is { } parent
                ? ValidateValuePath(valuePath, parent, lenient)
                : Unknown(valuePath.Path, owner),
            _ => throw new InvalidOperationException(
                $"Unknown filter node {expression.GetType().Name}."
            ),
        };

    private static ScimError? ValidateValuePath(
        ValuePathExpression valuePath,
        AttributeDefinition parent,
        bool lenient
    ) =>
        parent.IsComplex || parent.MultiValued
            ? ValidateElement(valuePath.Filter, parent, lenient)
            : ScimError.InvalidFilter(
                $"'{valuePath.Path}' has one simple value; brackets select among several."
            );

    private static ScimError Unknown(AttributePath path, string owner) =>
        ScimError.InvalidFilter($"'{path}' is not an attribute of {owner} that can be filtered.");
}
