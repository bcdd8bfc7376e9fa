using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Takes every account as it is: an e-mail address may be that of another account (DD-SA-02).</summary>
internal sealed class ServiceAccountRules : IServiceAccountRules
{
    public Task<Result<Account>> PrepareAsync(UnitOfWork work, Account account) =>
        Task.FromResult<Result<Account>>(account);
}
