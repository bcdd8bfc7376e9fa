using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The filters that the product documents: DD-SYNC-06 for users, DD-GRP-04 and DD-SYNC-17 for groups.</summary>
internal static class DocumentedFilters
{
    public static bool Allow(FilterExpression filter, IReadOnlyList<ResourceType> types) =>
        types is [var type]
        && (
            type.IsCoreSchema(SchemaUrns.User)
                ? IsEquality(filter, "userName")
                : type.IsCoreSchema(SchemaUrns.Group)
                    && (
                        IsEquality(filter, "displayName")
                        || IsEquality(filter, "externalId")
                        || IsMembership(filter)
                    )
        );

    private static bool IsMembership(FilterExpression filter) =>
        filter is AndExpression and
        && (
            (IsEquality(and.Left, "id") && IsEquality(and.Right, "members"))
            || (IsEquality(and.Left, "members") && IsEquality(and.Right, "id"))
        );

    private static bool IsEquality(FilterExpression filter, string attribute) =>
        filter is ComparisonExpression { Operator: ComparisonOperator.Equal } comparison
        && comparison.Path is { Schema: null, SubAttribute: null }
        && string.Equals(comparison.Path.Name, attribute, StringComparison.OrdinalIgnoreCase);
}
