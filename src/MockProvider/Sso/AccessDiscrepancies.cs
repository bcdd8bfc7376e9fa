using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Sso;

/// <summary>
/// The persons whom JIT let in and SCIM knows nothing of: nobody takes their access away again (DD-SSO-02, DD-SSO-03). It ends when
/// the provisioning client takes such a person over by writing the User.
/// </summary>
internal sealed class AccessDiscrepancies(IDatabase database)
{
    public static bool Is(Account account) =>
        account is { Source: AccountSource.Jit, OverScim: false, Disabled: false };

    public async Task<IReadOnlyList<Account>> ListAsync(
        Organization organization,
        CancellationToken cancellation
    )
    {
        var all = await database.ReadAsync(
            store => store.Accounts.ListAsync(organization.Id),
            cancellation
        );
        return [.. all.Where(Is)];
    }
}
