using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Which accounts an administrator wants to see; no status named is every status.</summary>
internal sealed record AccountQuery(ListQuery List, IReadOnlyList<string> Statuses)
{
    private static readonly Dictionary<string, Func<Account, string?>> Sorts = new(
        StringComparer.Ordinal
    )
    {
        ["name"] = account => account.Name,
        ["email"] = account => account.Email,
        ["handle"] = account => account.Handle,
        ["status"] = account => account.Status.ToString(),
        ["created_at"] = account => Instant.Format(account.CreatedAt),
        ["modified_at"] = account => Instant.Format(account.ModifiedAt),
    };

    /// <summary>Accounts of this kind only; null for all.</summary>
    public AccountKind? Kind { get; init; }

    /// <summary>Whether the database answers this: whatever the texts of accounts do not matter to.</summary>
    public bool IsOfStatusAlone => List is { Text: null, Sort: null };

    /// <summary>The statuses that are wanted; a name that is none of one matches nothing.</summary>
    public IReadOnlyList<AccountStatus> WantedStatuses =>
        [
            .. Enum.GetValues<AccountStatus>()
                .Where(status =>
                    Statuses.Count == 0
                    || Statuses.Contains(status.ToString(), StringComparer.OrdinalIgnoreCase)
                ),
        ];

    public Result<Listing<Account>> Apply(IReadOnlyList<Account> all) =>
        List.Apply(all, Matches, Sorts);

    private bool Matches(Account account) =>
        (Kind is null || account.Kind == Kind)
        && (
            Statuses.Count == 0
            || Statuses.Contains(account.Status.ToString(), StringComparer.OrdinalIgnoreCase)
        )
        && List.Finds(account.Handle, account.Email, account.Name);
}
