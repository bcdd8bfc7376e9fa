using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage;

internal interface IAccountStore
{
    Task InsertAsync(Account account);
    Task UpdateAsync(Account account);
    Task<Account?> FindAsync(string organization, string id);

    /// <summary>By handle, else by e-mail, ignoring case. An account in use comes before a disabled one.</summary>
    Task<Account?> FindByAddressAsync(string organization, string handleOrEmail);

    /// <summary>The person with this handle or, if none has it, with this e-mail address, ignoring case.</summary>
    Task<Account?> FindPersonAsync(string organization, string handleOrEmail);

    /// <summary>The account of this kind that was made first.</summary>
    Task<Account?> FindFirstAsync(string organization, AccountKind kind);
    Task<IReadOnlyList<Account>> ListAsync(string organization);

    /// <summary>One page of the accounts of this kind and with one of these statuses, in the order in which they were made.</summary>
    Task<Listing<Account>> ListPageAsync(
        string organization,
        AccountKind? kind,
        IReadOnlyList<AccountStatus> statuses,
        long skip,
        int take
    );

    Task<IReadOnlyList<Account>> ListWithRoleAsync(string organization, string role);

    /// <summary>How many accounts there are with each combination of roles.</summary>
    Task<IReadOnlyList<(Words Roles, long Accounts)>> CountByRolesAsync(string organization);

    /// <summary>Takes the role from everybody who has it.</summary>
    Task TakeRoleAsync(string organization, string role);
}
