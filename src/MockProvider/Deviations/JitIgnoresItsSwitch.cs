using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Makes an account for whoever is not known, with JIT off as well.</summary>
internal sealed class JitIgnoresItsSwitch(IJitProvisioning conforming) : IJitProvisioning
{
    public Task<Account?> AdmitAsync(
        UnitOfWork work,
        SamlIdentity identity,
        string userName,
        Account? known
    ) =>
        conforming.AdmitAsync(
            work with
            {
                Organization = WithJit(work.Organization),
            },
            identity,
            userName,
            known
        );

    private static Organization WithJit(Organization organization) =>
        organization with
        {
            Definition = organization.Definition with
            {
                Sso = organization.Sso with { Jit = true },
            },
        };
}
