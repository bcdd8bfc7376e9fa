namespace ScimConformance.MockProvider.Accounts;

/// <summary>What is changed of a key; a null name leaves it, and scopes are left unless <paramref name="SetsScopes"/>.</summary>
internal sealed record KeyChange(string? Name, bool SetsScopes, Words? Scopes);
