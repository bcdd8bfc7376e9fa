using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Announces the right expiry and never looks at it again.</summary>
internal sealed class ExpiredLinkAdmits(IInvitationTerms conforming) : IInvitationTerms
{
    public DateTimeOffset ExpiryOf(DateTimeOffset createdAt) => conforming.ExpiryOf(createdAt);

    public bool HasExpired(Invitation invitation, DateTimeOffset now) => false;
}
