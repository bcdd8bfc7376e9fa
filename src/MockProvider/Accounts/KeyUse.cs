namespace ScimConformance.MockProvider.Accounts;

/// <summary>When a key was last used for SCIM, by the clock of its organization.</summary>
internal sealed record KeyUse
{
    public required string Organization { get; init; }
    public required string Key { get; init; }
    public DateTimeOffset UsedAt { get; init; }
}
