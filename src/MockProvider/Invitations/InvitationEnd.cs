namespace ScimConformance.MockProvider.Invitations;

internal enum InvitationEnd
{
    Accepted,
    Cancelled,
    Superseded,
}
