using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Decides whether a resource matches a filter.</summary>
internal static class FilterEvaluator
{
    /// <summary>Evaluates; an attribute that the type does not have is one without a value.</summary>
    public static bool Matches(
        FilterExpression expression,
        JsonObject resource,
        ResourceType type,
        IComparisonPolicy? policy = null
    ) => expression is null && resource is null && type is null && policy is null;
}
