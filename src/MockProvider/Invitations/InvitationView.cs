using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>What the holder of a link is told. <paramref name="Session"/> is there when the invitation was just accepted.</summary>
internal sealed record InvitationView(
    InvitationState State,
    string Organization,
    Account? Account,
    Secret? Session = null
)
{
    public static readonly InvitationView Unknown = new(InvitationState.Unknown, "", null);
}
