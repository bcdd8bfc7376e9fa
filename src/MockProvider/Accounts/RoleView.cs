namespace ScimConformance.MockProvider.Accounts;

/// <summary>A role, and how many accounts have it.</summary>
internal sealed record RoleView(Role Role, long Users);
