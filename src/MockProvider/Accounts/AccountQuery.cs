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

    public Result<Listing<Account>> Apply(IReadOnlyList<Account> all) =>
        List.Apply(all, Matches, Sorts);

    private bool Matches(Account account) =>
        (
            Statuses.Count == 0
            || Statuses.Contains(account.Status.ToString(), StringComparer.OrdinalIgnoreCase)
        ) && List.Finds(account.Handle, account.Email, account.Name);
}
