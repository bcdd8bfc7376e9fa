using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Answers that the invitations were cancelled, and leaves their links as they are.</summary>
internal sealed class CancelledLinksAdmit : IInvitationCancelling
{
    public Task CancelAsync(UnitOfWork work, string account) => Task.CompletedTask;
}
