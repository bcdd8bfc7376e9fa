using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>Which resources of an organization are wanted, in the order of creation.</summary>
internal sealed record ResourceSelection(string Organization, ResourceType Type)
{
    public FilterExpression? Filter { get; init; }

    /// <summary>How the filter is understood.</summary>
    public FilterPolicy Policy { get; init; } = FilterPolicy.Strict;

    /// <summary>Only those created after the one with this <see cref="StoredResource.Sequence"/>.</summary>
    public long After { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = int.MaxValue;
}
