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

    /// <summary>Whether the personal data was taken away, which nothing undoes (DD-DEPROV-17).</summary>
    public bool Anonymized { get; init; }
    public AccountSource Source { get; init; }

    /// <summary>Whether the provisioning client has created or written it: only then does it take it away again.</summary>
    public bool OverScim { get; init; }
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
