namespace ScimConformance.MockProvider.Accounts;

internal sealed record Account
{
    public required string Organization { get; init; }
    public required string Id { get; init; }
    public AccountKind Kind { get; init; }
    public required string Handle { get; init; }
    public string? Email { get; init; }
    public string? Name { get; init; }
    public string? Title { get; init; }
    public Words Roles { get; init; } = Words.None;
    public bool Verified { get; init; }
    public bool Disabled { get; init; }
    public string? CreatedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    public AccountStatus Status =>
        this switch
        {
            { Disabled: true } => AccountStatus.Disabled,
            { Verified: true } => AccountStatus.Active,
            _ => AccountStatus.Pending,
        };
}
