using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Deletes, with an account's access, the API keys that it made.</summary>
internal sealed class ApiKeysDieWithTheirMaker(IKeyLifecycle conforming) : IKeyLifecycle
{
    public async Task OwnerDisabledAsync(UnitOfWork work, Account owner)
    {
        await conforming.OwnerDisabledAsync(work, owner);
        foreach (var key in await work.Store.ApiKeys.ListAsync(work.Organization.Id))
        {
            if (string.Equals(key.CreatedBy, owner.Id, StringComparison.Ordinal))
            {
                await work.Store.ApiKeys.DeleteAsync(work.Organization.Id, key.Id);
            }
        }
    }

    public Task OwnerEnabledAsync(UnitOfWork work, Account owner) =>
        conforming.OwnerEnabledAsync(work, owner);

    public Task RevokedAsync(UnitOfWork work, ApplicationKey key) =>
        conforming.RevokedAsync(work, key);

    public bool HasEnded(ApplicationKey key, DateTimeOffset now) => conforming.HasEnded(key, now);
}
