using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Makes users of one status active and lets them in.</summary>
internal sealed class JitAdmitsStatus(IJitProvisioning conforming, AccountStatus status)
    : IJitProvisioning
{
    public async Task<Account?> AdmitAsync(
        UnitOfWork work,
        SamlIdentity identity,
        string userName,
        Account? known
    )
    {
        if (known?.Status != status)
        {
            return await conforming.AdmitAsync(work, identity, userName, known);
        }

        var active = known with { Verified = true, Disabled = false, ModifiedAt = work.Now };
        await work.Store.Accounts.UpdateAsync(active);
        return active;
    }
}
