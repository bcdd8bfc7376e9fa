namespace ScimConformance.MockProvider.Invitations;

internal enum InvitationState
{
    Open,
    Unknown,
    Expired,
    Used,
    Cancelled,
    Superseded,
    AccountDisabled,
}
