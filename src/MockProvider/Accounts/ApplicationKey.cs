namespace ScimConformance.MockProvider.Accounts;

/// <summary>An application key, or what is stored like one: see <see cref="Kind"/>.</summary>
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

    /// <summary>When it ends by itself; an application key never does (DD-KEY-10).</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }
    public RevocationReason? RevokedFor { get; init; }

    public KeyKind Kind => ExpiresAt is null ? KeyKind.ApplicationKey : KeyKind.PersonalAccessToken;
}
