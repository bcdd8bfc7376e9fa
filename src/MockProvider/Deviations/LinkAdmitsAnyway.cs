using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>A link that is worth nothing for one reason admits its holder.</summary>
internal sealed class LinkAdmitsAnyway(IInvitationJudgement conforming, InvitationState reason)
    : IInvitationJudgement
{
    public InvitationState Judge(UnitOfWork work, Invitation invitation, Account account) =>
        conforming.Judge(work, invitation, account) is var state && state == reason
            ? InvitationState.Open
            : state;
}
