using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Refuses a service account whose address another account has.</summary>
internal sealed class ServiceAccountAddressesAreUnique : IServiceAccountRules
{
    public async Task<Result<Account>> PrepareAsync(UnitOfWork work, Account account) =>
        await work.Store.Accounts.FindByAddressAsync(work.Organization.Id, account.Email!) is null
            ? account
            : ScimError.Conflict("Another account has this address.");
}
