using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>Only an invitation that nothing has ended, of an account that is not disabled, within its time, admits.</summary>
internal sealed class InvitationJudgement : IInvitationJudgement
{
    public InvitationState Judge(UnitOfWork work, Invitation invitation, Account account) =>
        invitation.EndedBy switch
        {
            InvitationEnd.Accepted => InvitationState.Used,
            InvitationEnd.Cancelled => InvitationState.Cancelled,
            InvitationEnd.Superseded => InvitationState.Superseded,
            // DD-DEPROV-15: the invitation of a disabled account admits nobody.
            _ when account.Disabled => InvitationState.AccountDisabled,
            _ when work.Pipeline.InvitationTerms.HasExpired(invitation, work.Now) =>
                InvitationState.Expired,
            _ => InvitationState.Open,
        };
}
