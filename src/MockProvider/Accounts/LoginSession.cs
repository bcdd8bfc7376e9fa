namespace ScimConformance.MockProvider.Accounts;

internal sealed record LoginSession
{
    public required string Organization { get; init; }
    public required byte[] Hash { get; init; }
    public required string Account { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}
