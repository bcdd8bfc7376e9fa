using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stage that says what a change of its owner's status does to an application key.</summary>
internal interface IKeyLifecycle
{
    Task OwnerDisabledAsync(UnitOfWork work, Account owner);

    Task OwnerEnabledAsync(UnitOfWork work, Account owner);
}
