using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// Users are disabled, never erased (DD-DEPROV-05). After DELETE SCIM shows nothing of the user and the userName is free
/// again, unless the organization shows deleted users as disabled (DD-DEPROV-06).
/// </summary>
internal sealed class Deprovisioning : IDeprovisioning
{
    public Task<Account> DeactivateAsync(UnitOfWork work, Account account) =>
        AccountStatusChange.DisableAsync(work, account);

    public async Task RemoveAsync(UnitOfWork work, Account account, StoredResource resource)
    {
        var disabled = account.Disabled
            ? account
            : await AccountStatusChange.DisableAsync(work, account);
        if (work.Organization.Options.DeletedUsersOverScim is "notFound")
        {
            await work.Store.Resources.RemoveAsync(
                work.Organization.Id,
                resource.ResourceType,
                resource.Id
            );
            return;
        }

        var document = AccountDocument.WithStatus(resource.ReadDocument(), disabled);
        await work.Store.Resources.TryUpdateAsync(resource.With(document, work.Now));
    }
}
