using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>The stage that ends the invitations of an account because an administrator cancels them.</summary>
internal interface IInvitationCancelling
{
    Task CancelAsync(UnitOfWork work, string account);
}
