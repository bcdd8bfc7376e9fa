namespace ScimConformance.MockProvider.Accounts;

/// <summary>The roles of an account from now on, and what SCIM named that is no role of the organization.</summary>
internal sealed record RoleMatch(Words Roles, IReadOnlyList<string> Unmatched);
