using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>The stage that resends an invitation to an account which is pending.</summary>
internal interface IInvitationResending
{
    Task<Invitation> ResendAsync(UnitOfWork work, Account account);
}
