using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>A key is revoked with its owner, for good: nothing brings it back (DD-KEY-04, DD-KEY-05, DD-DEPROV-13).</summary>
internal sealed class KeyLifecycle : IKeyLifecycle
{
    public Task OwnerDisabledAsync(UnitOfWork work, Account owner) =>
        work.Store.ApplicationKeys.RevokeOfOwnerAsync(work.Organization.Id, owner.Id, work.Now);

    public Task OwnerEnabledAsync(UnitOfWork work, Account owner) => Task.CompletedTask;

    public Task RevokedAsync(UnitOfWork work, ApplicationKey key) =>
        work.Store.ApplicationKeys.RevokeAsync(work.Organization.Id, key.Id, work.Now);
}
