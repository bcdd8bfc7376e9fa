using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi.Keys;

/// <summary>Gathers keys with their owners and when they were last used.</summary>
internal sealed class KeyTables(IDatabase database, KeyUses uses)
{
    public async Task<KeyTable> OfOwnerAsync(SignedInPage page, string owner)
    {
        var cancellation = page.HttpContext.RequestAborted;
        var keys = await database.ReadAsync(
            store => store.ApplicationKeys.ListLiveAsync(page.Organization.Id, owner),
            cancellation
        );
        return await TableAsync(page, "Application keys", keys, showsOwner: false);
    }

    public async Task<KeyTable> OfAllAsync(SignedInPage page)
    {
        var keys = await database.ReadAsync(
            store => store.ApplicationKeys.ListLiveAsync(page.Organization.Id, null),
            page.HttpContext.RequestAborted
        );
        return await TableAsync(page, "Keys of the organization", keys, showsOwner: true);
    }

    private async Task<KeyTable> TableAsync(
        SignedInPage page,
        string label,
        IReadOnlyList<ApplicationKey> keys,
        bool showsOwner
    )
    {
        var cancellation = page.HttpContext.RequestAborted;
        var used = await uses.OfAsync(page.Organization, cancellation);
        var owners = await database.ReadAsync(store => OwnersAsync(store, keys), cancellation);
        return new KeyTable(
            label,
            [
                .. keys.Select(key => new KeyRow(
                    key,
                    owners[key.Owner],
                    used.TryGetValue(key.Id, out var at) ? at : null,
                    page.Rights.MayRevoke(key, owners[key.Owner])
                        ? $"{PagePaths.ApplicationKeys}/{key.Id}/revoke"
                        : null
                )),
            ],
            showsOwner,
            page.When
        );
    }

    private static async Task<Dictionary<string, Account?>> OwnersAsync(
        IStore store,
        IReadOnlyList<ApplicationKey> keys
    )
    {
        var owners = new Dictionary<string, Account?>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (!owners.ContainsKey(key.Owner))
            {
                owners[key.Owner] = await store.Accounts.FindAsync(key.Organization, key.Owner);
            }
        }

        return owners;
    }
}
