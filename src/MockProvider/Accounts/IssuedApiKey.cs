namespace ScimConformance.MockProvider.Accounts;

/// <summary>A new API key with its secret, which can be shown this once only.</summary>
internal sealed record IssuedApiKey(ApiKey Key, Secret Secret);
