using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stage that a new service account passes before it is stored: how it starts, or why it is refused.</summary>
internal interface IServiceAccountRules
{
    Task<Result<Account>> PrepareAsync(UnitOfWork work, Account account);
}
