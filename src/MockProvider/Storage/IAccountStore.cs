using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage;

internal interface IAccountStore
{
    Task InsertAsync(Account account);
    Task UpdateAsync(Account account);
    Task<Account?> FindAsync(string organization, string id);

    /// <summary>By handle, else by e-mail, ignoring case. An account in use comes before a disabled one.</summary>
    Task<Account?> FindByAddressAsync(string organization, string handleOrEmail);

    /// <summary>The account of this kind that was made first.</summary>
    Task<Account?> FindFirstAsync(string organization, AccountKind kind);
    Task<IReadOnlyList<Account>> ListAsync(string organization);
}
