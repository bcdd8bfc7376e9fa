using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Revokes, with a person's own keys, those which that person made for service accounts.</summary>
internal sealed class ServiceAccountKeyDiesWithAPerson(IKeyLifecycle conforming) : IKeyLifecycle
{
    public async Task OwnerDisabledAsync(UnitOfWork work, Account owner)
    {
        await conforming.OwnerDisabledAsync(work, owner);
        await work.Store.ApplicationKeys.RevokeOfCreatorAsync(
            work.Organization.Id,
            owner.Id,
            work.Now
        );
    }

    public Task OwnerEnabledAsync(UnitOfWork work, Account owner) =>
        conforming.OwnerEnabledAsync(work, owner);

    public Task RevokedAsync(UnitOfWork work, ApplicationKey key) =>
        conforming.RevokedAsync(work, key);

    public bool HasEnded(ApplicationKey key, DateTimeOffset now) => conforming.HasEnded(key, now);
}
