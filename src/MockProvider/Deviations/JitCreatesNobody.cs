using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Lets in only whom there is an account for, with JIT on as well.</summary>
internal sealed class JitCreatesNobody(IJitProvisioning conforming) : IJitProvisioning
{
    public Task<Account?> AdmitAsync(
        UnitOfWork work,
        SamlIdentity identity,
        string userName,
        Account? known
    ) =>
        known is null
            ? Task.FromResult<Account?>(null)
            : conforming.AdmitAsync(work, identity, userName, known);
}
