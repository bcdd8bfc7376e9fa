using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>A key is revoked with its owner, for good: nothing brings it back (DD-KEY-04, DD-KEY-05, DD-DEPROV-13); so is a personal access token (DD-SA-10).</summary>
internal sealed class KeyLifecycle : IKeyLifecycle
{
    public async Task OwnerDisabledAsync(UnitOfWork work, Account owner)
    {
        foreach (var kind in Enum.GetValues<KeyKind>())
        {
            await work.Store.ApplicationKeys.RevokeOfOwnerAsync(
                work.Organization.Id,
                owner.Id,
                kind,
                work.Now
            );
        }
    }

    public Task OwnerEnabledAsync(UnitOfWork work, Account owner) => Task.CompletedTask;

    public Task RevokedAsync(UnitOfWork work, ApplicationKey key) =>
        work.Store.ApplicationKeys.RevokeAsync(work.Organization.Id, key.Id, work.Now);

    public bool HasEnded(ApplicationKey key, DateTimeOffset now) => key.ExpiresAt <= now;
}
