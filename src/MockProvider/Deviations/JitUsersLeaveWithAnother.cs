using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Sso;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Deactivating or deleting a User disables everybody whom JIT let in and SCIM knows nothing of.</summary>
internal sealed class JitUsersLeaveWithAnother(IDeprovisioning conforming) : IDeprovisioning
{
    public async Task<Account> DeactivateAsync(UnitOfWork work, Account account)
    {
        await DisableOthersAsync(work);
        return await conforming.DeactivateAsync(work, account);
    }

    public async Task RemoveAsync(
        UnitOfWork work,
        Account account,
        ResourceType type,
        StoredResource resource
    )
    {
        await DisableOthersAsync(work);
        await conforming.RemoveAsync(work, account, type, resource);
    }

    private static async Task DisableOthersAsync(UnitOfWork work)
    {
        foreach (
            var account in (await work.Store.Accounts.ListAsync(work.Organization.Id)).Where(
                AccessDiscrepancies.Is
            )
        )
        {
            await AccountStatusChange.DisableAsync(work, account);
        }
    }
}
