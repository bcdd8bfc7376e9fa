namespace ScimConformance.MockProvider.Accounts;

/// <summary>What is asked for; without scopes the key may do all that its owner may.</summary>
internal sealed record NewKey(string Name, Words? Scopes)
{
    /// <summary>When a personal access token ends; null for an application key.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
