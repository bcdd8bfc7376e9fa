namespace ScimConformance.MockProvider.Storage;

/// <summary>What an index can answer. At most one of the keys is given; none means every resource of the type.</summary>
internal sealed record ResourceQuery(
    string? Id = null,
    string? UniqueKey = null,
    string? ExternalId = null
);
