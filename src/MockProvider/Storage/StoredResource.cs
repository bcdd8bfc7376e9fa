namespace ScimConformance.MockProvider.Storage;

/// <summary>A resource as it is kept. The keys are computed in C#, since collations differ between databases.</summary>
internal sealed record StoredResource
{
    public required string Organization { get; init; }
    public required string ResourceType { get; init; }
    public required string Id { get; init; }

    /// <summary>What no other resource of the organization and type may have, folded for comparison; a User's userName.</summary>
    public string? UniqueKey { get; init; }
    public string? ExternalId { get; init; }

    /// <summary>JSON in UTF-8, without meta.</summary>
    public required byte[] Document { get; init; }
    public DateTimeOffset Created { get; init; }
    public DateTimeOffset LastModified { get; init; }
}
