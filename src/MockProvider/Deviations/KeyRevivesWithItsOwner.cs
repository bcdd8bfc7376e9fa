using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Undoes the revocation when the account is enabled again. Keys that somebody deleted stay deleted.</summary>
internal sealed class KeyRevivesWithItsOwner(IKeyLifecycle conforming) : IKeyLifecycle
{
    public Task OwnerDisabledAsync(UnitOfWork work, Account owner) =>
        conforming.OwnerDisabledAsync(work, owner);

    public async Task OwnerEnabledAsync(UnitOfWork work, Account owner)
    {
        await conforming.OwnerEnabledAsync(work, owner);
        await work.Store.ApplicationKeys.ReviveOfOwnerAsync(
            work.Organization.Id,
            owner.Id,
            KeyKind.ApplicationKey
        );
    }

    public Task RevokedAsync(UnitOfWork work, ApplicationKey key) =>
        conforming.RevokedAsync(work, key);

    public bool HasEnded(ApplicationKey key, DateTimeOffset now) => conforming.HasEnded(key, now);
}
