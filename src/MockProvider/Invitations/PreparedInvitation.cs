using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>An invitation that is not stored yet, with the letter that carries its link; none where there is no address.</summary>
internal sealed record PreparedInvitation(Invitation Invitation, Letter? Letter);
