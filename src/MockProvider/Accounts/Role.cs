namespace ScimConformance.MockProvider.Accounts;

/// <summary>What its holders may do: permissions by their names.</summary>
internal sealed record Role
{
    public required string Organization { get; init; }
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required Words Permissions { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
}
