using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Mails an invitation to whom JIT has just made an account for.</summary>
internal sealed class JitInvites(IJitProvisioning conforming, IInvitationResending invitations)
    : IJitProvisioning
{
    public async Task<Account?> AdmitAsync(
        UnitOfWork work,
        SamlIdentity identity,
        string userName,
        Account? known
    )
    {
        var account = await conforming.AdmitAsync(work, identity, userName, known);
        if (known is null && account is not null)
        {
            await invitations.ResendAsync(work, account);
        }

        return account;
    }
}
