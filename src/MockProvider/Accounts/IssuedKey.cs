namespace ScimConformance.MockProvider.Accounts;

/// <summary>A new application key with its secret, which can be shown this once only (DD-KEY-14).</summary>
internal sealed record IssuedKey(ApplicationKey Key, Secret Secret);
