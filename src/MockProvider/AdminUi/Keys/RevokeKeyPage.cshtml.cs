using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi.Keys;

/// <summary>Asks before a key is revoked, which is for good.</summary>
internal sealed class RevokeKeyPage(IDatabase database, KeyAdministration keys, KeyUses uses)
    : SignedInPage
{
    // Which keys somebody may revoke depends on the key.
    public override bool IsOpen => true;

    public ApplicationKey Key { get; private set; } = null!;

    public Account? Owner { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public string Back =>
        Owner?.Kind is AccountKind.ServiceAccount
            ? $"{PagePaths.ServiceAccounts}/{Owner.Id}"
            : PagePaths.ApplicationKeys;

    public async Task<IActionResult> OnGetAsync(string id) =>
        await LoadAsync(id) ? Page() : Nothing();

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await LoadAsync(id))
        {
            return Nothing();
        }

        var revoked = await keys.RevokeAsync(Organization, KeyHolder.Everybody, id, Cancellation);
        return revoked.IsError ? Nothing() : Done("The key is revoked.", Back);
    }

    // A key that one may not revoke is not there.
    private async Task<bool> LoadAsync(string id)
    {
        var (key, owner) = await database.ReadAsync(
            async store =>
            {
                var found = await store.ApplicationKeys.FindLiveAsync(Organization.Id, null, id);
                return (
                    found,
                    found is null
                        ? null
                        : await store.Accounts.FindAsync(Organization.Id, found.Owner)
                );
            },
            Cancellation
        );
        if (key is null || !Rights.MayRevoke(key, owner))
        {
            return false;
        }

        (Key, Owner) = (key, owner);
        var used = await uses.OfAsync(Organization, Cancellation);
        UsedAt = used.TryGetValue(id, out var at) ? at : null;
        return true;
    }
}
