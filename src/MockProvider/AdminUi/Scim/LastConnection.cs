using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi.Scim;

internal sealed class LastConnection(IDatabase database, KeyUses uses)
{
    public async Task<ScimConnection?> FindAsync(
        Organization organization,
        CancellationToken cancellation
    )
    {
        var used = await uses.OfAsync(organization, cancellation);
        if (used.Count == 0)
        {
            return null;
        }

        var (id, at) = used.MaxBy(use => use.Value);
        return await database.ReadAsync<ScimConnection?>(
            async store =>
                await store.ApplicationKeys.FindAsync(organization.Id, id) is { } key
                    ? new ScimConnection(
                        key,
                        await store.Accounts.FindAsync(organization.Id, key.Owner),
                        at
                    )
                    : null,
            cancellation
        );
    }
}
