using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>DD-PROV-06, DD-PROV-07: a fresh link with 48 hours of its own; the earlier ones end, unless the organization keeps them.</summary>
internal sealed class InvitationResending(InvitationIssuing issuing) : IInvitationResending
{
    public async Task<Invitation> ResendAsync(UnitOfWork work, Account account)
    {
        if (work.Organization.Options.ResendEndsEarlierLinks)
        {
            await work.Store.Invitations.EndAllAsync(
                work.Organization.Id,
                account.Id,
                InvitationEnd.Superseded,
                work.Now
            );
        }

        return await issuing.IssueAsync(work, account);
    }
}
