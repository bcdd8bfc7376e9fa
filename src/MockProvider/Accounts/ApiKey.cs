namespace ScimConformance.MockProvider.Accounts;

/// <summary>Belongs to the organization, not to the person who made it, and therefore outlives that person (DD-DEPROV-08).</summary>
internal sealed record ApiKey
{
    public required string Organization { get; init; }
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required byte[] Hash { get; init; }
    public required string Last4 { get; init; }
    public string? CreatedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public string? ModifiedBy { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
}
