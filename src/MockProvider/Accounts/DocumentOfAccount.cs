using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Writes what an administrator changed of an account into the SCIM resource of the same person.</summary>
internal static class DocumentOfAccount
{
    private const string User = "User";

    /// <summary>False when the person was deleted over SCIM and somebody else has the userName by now.</summary>
    public static async Task<bool> SynchroniseAsync(
        UnitOfWork work,
        Account account,
        AccountChange change
    )
    {
        var organization = work.Organization.Id;
        var shown = await work.Store.Resources.FindAsync(organization, User, account.Id);
        if (shown is not null)
        {
            return await work.Store.Resources.TryUpdateAsync(Change(work, account, shown, change));
        }

        var removed = await work.Store.Resources.FindRemovedAsync(organization, User, account.Id);
        return removed is null
            || account.Disabled
            || await work.Store.Resources.TryRestoreAsync(Change(work, account, removed, change));
    }

    private static StoredResource Change(
        UnitOfWork work,
        Account account,
        StoredResource resource,
        AccountChange change
    )
    {
        var document = AccountDocument.WithStatus(resource.ReadDocument(), account);
        if (change.Name is not null)
        {
            AccountDocument.SetName(document, change.Name);
        }

        AccountDocument.SetEmail(document, change.Email);
        return resource.With(document, work.Now);
    }
}
