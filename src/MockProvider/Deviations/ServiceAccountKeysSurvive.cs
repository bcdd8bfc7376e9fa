using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Does nothing to the keys of a service account that is disabled.</summary>
internal sealed class ServiceAccountKeysSurvive(IKeyLifecycle conforming) : IKeyLifecycle
{
    public Task OwnerDisabledAsync(UnitOfWork work, Account owner) =>
        owner.Kind is AccountKind.ServiceAccount
            ? Task.CompletedTask
            : conforming.OwnerDisabledAsync(work, owner);

    public Task OwnerEnabledAsync(UnitOfWork work, Account owner) =>
        conforming.OwnerEnabledAsync(work, owner);

    public Task RevokedAsync(UnitOfWork work, ApplicationKey key) =>
        conforming.RevokedAsync(work, key);

    public bool HasEnded(ApplicationKey key, DateTimeOffset now) => conforming.HasEnded(key, now);
}
