using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>The stage that says what an invitation is worth to whoever holds its link.</summary>
internal interface IInvitationJudgement
{
    InvitationState Judge(UnitOfWork work, Invitation invitation, Account account);
}
