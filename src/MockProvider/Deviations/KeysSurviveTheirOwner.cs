using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Does nothing to the keys of an account that is disabled.</summary>
internal sealed class KeysSurviveTheirOwner(IKeyLifecycle conforming) : IKeyLifecycle
{
    public Task OwnerDisabledAsync(UnitOfWork work, Account owner) => Task.CompletedTask;

    public Task OwnerEnabledAsync(UnitOfWork work, Account owner) =>
        conforming.OwnerEnabledAsync(work, owner);

    public Task RevokedAsync(UnitOfWork work, ApplicationKey key) =>
        conforming.RevokedAsync(work, key);
}
