using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stage that says when an application key ends: with its owner's access, or when somebody revokes it.</summary>
internal interface IKeyLifecycle
{
    Task OwnerDisabledAsync(UnitOfWork work, Account owner);

    Task OwnerEnabledAsync(UnitOfWork work, Account owner);

    Task RevokedAsync(UnitOfWork work, ApplicationKey key);

    /// <summary>Whether its time is over, which only that of personal access tokens ever is (DD-KEY-10, DD-SA-10).</summary>
    bool HasEnded(ApplicationKey key, DateTimeOffset now);
}
