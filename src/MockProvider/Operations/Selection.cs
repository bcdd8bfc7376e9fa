using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>A page of a list, as the stores are asked for it.</summary>
internal sealed record Selection(
    ResourceRequest Request,
    IReadOnlyList<ResourceType> Types,
    FilterExpression? Filter,
    SortOrder? Order
)
{
    public int Skip { get; init; }
    public int Take { get; init; }

    /// <summary>Where a walk by cursor goes on; null when paging by index.</summary>
    public Cursor? Cursor { get; init; }
}
