using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>A service account waits for an invitation that never comes.</summary>
internal sealed class ServiceAccountsStartPending : IServiceAccountRules
{
    public Task<Result<Account>> PrepareAsync(UnitOfWork work, Account account) =>
        Task.FromResult<Result<Account>>(account with { Verified = false });
}
