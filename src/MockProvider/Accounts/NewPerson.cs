using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The account of a User who is about to be created, and the invitation that goes out, if one does.</summary>
internal sealed record NewPerson(Account Account, PreparedInvitation? Invitation);
