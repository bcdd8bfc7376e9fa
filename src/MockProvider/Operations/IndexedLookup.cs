using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Finds the comparison of a filter that an index answers, so that not every resource need be read.</summary>
internal static class IndexedLookup
{
    public static ResourceQuery Of(FilterExpression filter, ResourceType type) =>
        Find(filter, type) ?? new ResourceQuery();

    private static ResourceQuery? Find(FilterExpression filter, ResourceType type) =>
        filter switch
        {
            AndExpression both => Find(both.Left, type) ?? Find(both.Right, type),
            ComparisonExpression
            {
                Operator: ComparisonOperator.Equal,
                Value.Kind: FilterValueKind.String,
                Path.SubAttribute: null
            } equality => Key(equality, type),
            _ => null,
        };

    private static ResourceQuery? Key(ComparisonExpression equality, ResourceType type) =>
        type.Resolve(equality.Path) is { Extension: null } target
            ? target.Attribute.Name switch
            {
                "id" => new ResourceQuery(Id: equality.Value.Text),
                "userName" => new ResourceQuery(
                    UniqueKey: StoredResource.Fold(equality.Value.Text)
                ),
                "externalId" => new ResourceQuery(ExternalId: equality.Value.Text),
                _ => null,
            }
            : null;
}
