namespace ScimConformance.MockProvider.Teams;

/// <summary>An account in a team, put there by the identity provider or by hand.</summary>
internal sealed record TeamMember(string Team, string Account, bool IsManaged);
