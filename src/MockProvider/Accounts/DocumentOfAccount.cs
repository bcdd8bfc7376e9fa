using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Writes what an administrator changed of an account into the SCIM resource of the same person.</summary>
internal static class DocumentOfAccount
{
    /// <summary>False when the person was deleted over SCIM and somebody else has the userName by now.</summary>
    public static async Task<bool> SynchroniseAsync(
        UnitOfWork work,
        Account account,
        AccountChange change
    )
    {
        var resources = work.Store.Resources;
        var organization = work.Organization.Id;
        if (await resources.FindAsync(organization, account.Id) is { } shown)
        {
            var next = Change(work, account, shown, change);
            return await resources.UpdateAsync(next, Keys(work, shown), Keys(work, next)) is null;
        }

        if (
            account.Disabled
            || await resources.FindHiddenAsync(organization, account.Id) is not { } hidden
        )
        {
            return true;
        }

        var restored = Change(work, account, hidden, change);
        if (await resources.RestoreAsync(restored, Keys(work, restored)) is not null)
        {
            return false;
        }

        await RolesOfUser.RefreshAsync(work, account);
        return true;
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

        if (change.Title is not null)
        {
            document["title"] = change.Title;
        }

        AccountDocument.SetEmail(document, change.Email);
        return Documents.Keep(resource.Next(work.Now), document, TypeOf(work));
    }

    private static IReadOnlyList<ResourceKey> Keys(UnitOfWork work, StoredResource resource) =>
        ResourceKeys.Of(resource.ReadDocument(), TypeOf(work));

    private static ResourceType TypeOf(UnitOfWork work) =>
        work.Organization.Catalogue.FindResourceType("User")!;
}
