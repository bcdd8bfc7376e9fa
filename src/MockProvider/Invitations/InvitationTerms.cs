namespace ScimConformance.MockProvider.Invitations;

internal sealed class InvitationTerms(TimeSpan lifetime) : IInvitationTerms
{
    /// <summary>DD-PROV-04: two days.</summary>
    public static readonly TimeSpan DocumentedLifetime = TimeSpan.FromHours(48);

    public DateTimeOffset ExpiryOf(DateTimeOffset createdAt) => createdAt + lifetime;

    public bool HasExpired(Invitation invitation, DateTimeOffset now) =>
        now >= invitation.ExpiresAt;
}
