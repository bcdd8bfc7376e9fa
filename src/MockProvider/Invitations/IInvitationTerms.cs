namespace ScimConformance.MockProvider.Invitations;

/// <summary>The stage that says how long an invitation lives.</summary>
internal interface IInvitationTerms
{
    DateTimeOffset ExpiryOf(DateTimeOffset createdAt);

    bool HasExpired(Invitation invitation, DateTimeOffset now);
}
