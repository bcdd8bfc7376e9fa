using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Answers that a key was revoked, and leaves it as it is.</summary>
internal sealed class RevokedKeysWork(IKeyLifecycle conforming) : IKeyLifecycle
{
    public Task OwnerDisabledAsync(UnitOfWork work, Account owner) =>
        conforming.OwnerDisabledAsync(work, owner);

    public Task OwnerEnabledAsync(UnitOfWork work, Account owner) =>
        conforming.OwnerEnabledAsync(work, owner);

    public Task RevokedAsync(UnitOfWork work, ApplicationKey key) => Task.CompletedTask;

    public bool HasEnded(ApplicationKey key, DateTimeOffset now) => conforming.HasEnded(key, now);
}
