namespace ScimConformance.MockProvider.Teams;

/// <summary>A team and the ids of the accounts in it.</summary>
internal sealed record TeamView(Team Team, IReadOnlyList<string> Members);
