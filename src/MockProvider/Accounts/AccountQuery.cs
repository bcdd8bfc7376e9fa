namespace ScimConformance.MockProvider.Accounts;

/// <summary>Which accounts an administrator wants to see. <paramref name="PageNumber"/> counts from 0.</summary>
internal sealed record AccountQuery(
    string? Text,
    IReadOnlyList<string> Statuses,
    int PageSize,
    int PageNumber
)
{
    /// <summary>Accounts of this kind only; null for all.</summary>
    public AccountKind? Kind { get; init; }

    public bool Matches(Account account) =>
        (Kind is null || account.Kind == Kind) && MatchesStatus(account) && MatchesText(account);

    private bool MatchesStatus(Account account) =>
        Statuses.Count == 0
        || Statuses.Contains(account.Status.ToString(), StringComparer.OrdinalIgnoreCase);

    private bool MatchesText(Account account) =>
        Text is null
        || new[] { account.Handle, account.Email, account.Name }.Any(value =>
            value?.Contains(Text, StringComparison.OrdinalIgnoreCase) ?? false
        );
}
