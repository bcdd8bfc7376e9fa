using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Whom JIT makes an account for has the role Admin, whatever the settings say.</summary>
internal sealed class JitMakesAdministrators(IJitProvisioning conforming) : IJitProvisioning
{
    public async Task<Account?> AdmitAsync(
        UnitOfWork work,
        SamlIdentity identity,
        string userName,
        Account? known
    )
    {
        var account = await conforming.AdmitAsync(work, identity, userName, known);
        if (known is not null || account is null)
        {
            return account;
        }

        var promoted = account with { Roles = new Words([BuiltInRoles.Admin.Id]) };
        await work.Store.Accounts.UpdateAsync(promoted);
        return promoted;
    }
}
