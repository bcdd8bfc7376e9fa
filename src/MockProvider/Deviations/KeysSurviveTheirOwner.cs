using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Does nothing to the application keys of an account that is disabled.</summary>
internal sealed class KeysSurviveTheirOwner(IKeyLifecycle conforming) : IKeyLifecycle
{
    public Task OwnerDisabledAsync(UnitOfWork work, Account owner) =>
        work.Store.ApplicationKeys.RevokeOfOwnerAsync(
            work.Organization.Id,
            owner.Id,
            KeyKind.PersonalAccessToken,
            work.Now
        );

    public Task OwnerEnabledAsync(UnitOfWork work, Account owner) =>
        conforming.OwnerEnabledAsync(work, owner);

    public Task RevokedAsync(UnitOfWork work, ApplicationKey key) =>
        conforming.RevokedAsync(work, key);

    public bool HasEnded(ApplicationKey key, DateTimeOffset now) => conforming.HasEnded(key, now);
}
