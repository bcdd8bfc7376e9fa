namespace ScimConformance.MockProvider.Accounts;

internal sealed record ApplicationKey
{
    public required string Organization { get; init; }
    public required string Id { get; init; }
    public required string Owner { get; init; }
    public required string Name { get; init; }
    public required byte[] Hash { get; init; }
    public required string Last4 { get; init; }

    /// <summary>The permissions that the key is narrowed to; null for all of its owner's.</summary>
    public Words? Scopes { get; init; }
    public string? CreatedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }
    public RevocationReason? RevokedFor { get; init; }
}
