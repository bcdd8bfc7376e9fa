using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
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

    public async Task RemoveAsync(
        UnitOfWork work,
        Account account,
        ResourceType type,
        StoredResource resource
    )
    {
        var disabled = account.Disabled
            ? account
            : await AccountStatusChange.DisableAsync(work, account);
        await work.Store.Members.RemoveEverywhereAsync(resource.Sequence, work.Now);
        var document = resource.ReadDocument();
        var keys = ResourceKeys.Of(document, type);
        if (work.Organization.Options.DeletedUsersOverScim is "notFound")
        {
            await work.Store.Resources.HideAsync(
                resource,
                work.Organization.Options.Choices.KeepsUserNames
                    ? [.. keys.Where(key => !key.IsUnique)]
                    : keys
            );
            return;
        }

        var shown = AccountDocument.WithStatus(document, disabled);
        await work.Store.Resources.UpdateAsync(
            Documents.Keep(resource.Next(work.Now), shown, type),
            keys,
            ResourceKeys.Of(shown, type)
        );
    }
}
