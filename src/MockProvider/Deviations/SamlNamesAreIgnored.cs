using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Leaves the name as it is, whatever the assertion says.</summary>
internal sealed class SamlNamesAreIgnored : ISamlProfile
{
    public Task<Account> UpdateAsync(UnitOfWork work, Account account, SamlIdentity identity) =>
        Task.FromResult(account);
}
