using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Decides whether a resource, or one value of an attribute, matches a filter.</summary>
internal static class FilterEvaluator
{
    /// <summary>
    /// Evaluates; an attribute that the type does not have, or never shows, is one without a value (RFC 7644 section 3.4.2.1).
    /// </summary>
    public static bool Matches(
        FilterExpression expression,
        JsonObject resource,
        ResourceType type,
        IComparisonPolicy? policy = null
    ) =>
        Matches(expression, new ResourceScope(resource, type), policy ?? SchemaComparison.Instance);

    /// <summary>Evaluates what stands in brackets against one value of the attribute.</summary>
    public static bool MatchesElement(
        FilterExpression expression,
        JsonNode element,
        AttributeDefinition attribute,
        IComparisonPolicy? policy = null
    ) =>
        Matches(
            expression,
            new ElementScope(element, attribute),
            policy ?? SchemaComparison.Instance
        );

    private static bool Matches(
        FilterExpression expression,
        IFilterScope scope,
        IComparisonPolicy policy
    ) =>
        expression switch
        {
            AndExpression and => Matches(and.Left, scope, policy)
                && Matches(and.Right, scope, policy),
            OrExpression or => Matches(or.Left, scope, policy) || Matches(or.Right, scope, policy),
            NotExpression not => !Matches(not.Inner, scope, policy),
            PresentExpression present => scope.Find(present.Path)?.Written.Any(policy.IsPresent)
                ?? false,
            ComparisonExpression comparison => MatchesComparison(comparison, scope, policy),
            ValuePathExpression valuePath => MatchesAnyElement(valuePath, scope, policy),
            _ => throw new InvalidOperationException(
                $"Unknown filter node {expression.GetType().Name}."
            ),
        };

    private static bool MatchesComparison(
        ComparisonExpression comparison,
        IFilterScope scope,
        IComparisonPolicy policy
    )
    {
        var target =
            scope.Find(comparison.Path)?.Comparable() ?? FilterTarget.Unknown(comparison.Path);

        // RFC 7644 section 3.4.2.2: one matching value of a multi-valued attribute is enough.
        return target.Values.Count == 0
            ? policy.MatchesUnassigned(target.Definition, comparison.Operator, comparison.Value)
            : target.Values.Any(value =>
                policy.Matches(value, target.Definition, comparison.Operator, comparison.Value)
            );
    }

    private static bool MatchesAnyElement(
        ValuePathExpression valuePath,
        IFilterScope scope,
        IComparisonPolicy policy
    ) =>
        scope.Find(valuePath.Path) is { } target
        && target.Values.Any(value =>
            Matches(valuePath.Filter, new ElementScope(value, target.Definition), policy)
        );
}
