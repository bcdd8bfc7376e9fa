using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Anonymizes whoever is deleted over SCIM.</summary>
internal sealed class DeletionAnonymizes(IDeprovisioning conforming) : IDeprovisioning
{
    public Task<Account> DeactivateAsync(UnitOfWork work, Account account) =>
        conforming.DeactivateAsync(work, account);

    public async Task RemoveAsync(
        UnitOfWork work,
        Account account,
        ResourceType type,
        StoredResource resource
    )
    {
        await conforming.RemoveAsync(work, account, type, resource);
        var removed = await work.Store.Accounts.FindAsync(work.Organization.Id, account.Id);
        await Anonymization.ApplyAsync(work, removed!);
    }
}
