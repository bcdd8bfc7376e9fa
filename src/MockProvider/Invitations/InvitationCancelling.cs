using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>DD-PROV-12: no link that was mailed before admits any more.</summary>
internal sealed class InvitationCancelling : IInvitationCancelling
{
    public Task CancelAsync(UnitOfWork work, string account) =>
        work.Store.Invitations.EndAllAsync(
            work.Organization.Id,
            account,
            InvitationEnd.Cancelled,
            work.Now
        );
}
