namespace ScimConformance.MockProvider.Organizations;

/// <summary>What an administrator logs in with.</summary>
internal sealed record SeededLogin(string Address, string Password);
