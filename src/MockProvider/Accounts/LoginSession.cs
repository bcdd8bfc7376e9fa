namespace ScimConformance.MockProvider.Accounts;

internal sealed record LoginSession
{
    /// <summary>However a session is used, after this time its holder logs in again.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    public required string Organization { get; init; }
    public required byte[] Hash { get; init; }
    public required string Account { get; init; }
    public LoginMethod Method { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}
