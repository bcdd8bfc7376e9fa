using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>A deletion takes nothing away; the client is answered as if it had.</summary>
internal sealed class DeletedUsersStayActive(IDeprovisioning conforming) : IDeprovisioning
{
    public Task<Account> DeactivateAsync(UnitOfWork work, Account account) =>
        conforming.DeactivateAsync(work, account);

    public Task RemoveAsync(
        UnitOfWork work,
        Account account,
        ResourceType type,
        StoredResource resource
    ) => Task.CompletedTask;
}
