using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stage that says what becomes of the sessions of an account that is disabled.</summary>
internal interface ISessionEnding
{
    Task OwnerDisabledAsync(UnitOfWork work, Account owner);
}
