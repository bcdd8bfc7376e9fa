namespace ScimConformance.MockProvider.Accounts;

/// <summary>What is said about a role, in creating it or changing it; null leaves as it is.</summary>
internal sealed record RoleChange(string? Name, Words? Permissions);
