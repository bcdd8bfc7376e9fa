using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The stage that takes a user's access away when SCIM says so.</summary>
internal interface IDeprovisioning
{
    /// <summary>Disables the account; what it returns is the account as it is afterwards.</summary>
    Task<Account> DeactivateAsync(UnitOfWork work, Account account);

    /// <summary>Does what DELETE means for the account and for the resource.</summary>
    Task RemoveAsync(UnitOfWork work, Account account, ResourceType type, StoredResource resource);
}
