using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Whom JIT made an account for is not seen over SCIM.</summary>
internal sealed class JitHidesFromScim(IJitProvisioning conforming) : IJitProvisioning
{
    public async Task<Account?> AdmitAsync(
        UnitOfWork work,
        SamlIdentity identity,
        string userName,
        Account? known
    )
    {
        var account = await conforming.AdmitAsync(work, identity, userName, known);
        if (
            known is null
            && account is not null
            && await work.Store.Resources.FindAsync(work.Organization.Id, account.Id)
                is { } resource
        )
        {
            await work.Store.Resources.HideAsync(
                resource,
                ResourceKeys.Of(resource.ReadDocument(), UserDocuments.TypeOf(work))
            );
        }

        return account;
    }
}
