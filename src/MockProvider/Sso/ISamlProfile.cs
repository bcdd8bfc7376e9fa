using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Sso;

/// <summary>The stage that takes over what an assertion says about a person who is let in.</summary>
internal interface ISamlProfile
{
    Task<Account> UpdateAsync(UnitOfWork work, Account account, SamlIdentity identity);
}
