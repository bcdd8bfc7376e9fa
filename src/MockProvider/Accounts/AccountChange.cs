namespace ScimConformance.MockProvider.Accounts;

/// <summary>What an administrator changes of an account; null leaves as it is.</summary>
internal sealed record AccountChange(string? Name, string? Email, string? Title, bool? Disabled);
