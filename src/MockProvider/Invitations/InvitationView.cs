using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>
/// What the holder of a link is told. <paramref name="Session"/> is there when the invitation was just accepted,
/// <paramref name="Problem"/> when it was not because of the password that was given.
/// </summary>
internal sealed record InvitationView(
    InvitationState State,
    string Organization,
    Account? Account,
    bool WantsPassword = false,
    string? Problem = null,
    Secret? Session = null
)
{
    public static readonly InvitationView Unknown = new(InvitationState.Unknown, "", null);
}
