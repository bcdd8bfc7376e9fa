using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>DD-DEPROV-14: whether an account that becomes pending (again) is mailed an invitation.</summary>
internal sealed class ReactivationInvitation(InvitationIssuing issuing)
{
    public async Task InviteAsync(UnitOfWork work, Account account)
    {
        if (account.Status is not AccountStatus.Pending)
        {
            return;
        }

        var earlier = await work.Store.Invitations.ListAsync(work.Organization.Id, account.Id);
        if (earlier.Count == 0 || IsWanted(work, earlier))
        {
            await issuing.IssueAsync(work, account);
        }
    }

    private static bool IsWanted(UnitOfWork work, IReadOnlyList<Invitation> earlier) =>
        work.Organization.Options.ReactivationInvites switch
        {
            "always" => true,
            "never" => false,
            _ => earlier.All(invitation =>
                invitation.EndedAt is not null || work.Now >= invitation.ExpiresAt
            ),
        };
}
