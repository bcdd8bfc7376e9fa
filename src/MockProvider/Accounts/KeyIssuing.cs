using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

internal sealed class KeyIssuing(IIdSource ids)
{
    private const int ApplicationKeyBytes = 20;
    private const int ApiKeyBytes = 16;

    public async Task<IssuedKey> IssueApplicationKeyAsync(
        IStore store,
        Account owner,
        NewKey wanted,
        string? createdBy,
        DateTimeOffset now,
        Secret? given = null
    )
    {
        var secret = given ?? ids.NewSecret(ApplicationKeyBytes);
        var key = new ApplicationKey
        {
            Organization = owner.Organization,
            Id = ids.NewId(),
            Owner = owner.Id,
            Name = wanted.Name,
            Hash = secret.Hash,
            Last4 = secret.Last4,
            Scopes = wanted.Scopes,
            CreatedBy = createdBy,
            CreatedAt = now,
        };
        await store.ApplicationKeys.InsertAsync(key);
        return new IssuedKey(key, secret);
    }

    public async Task<IssuedApiKey> IssueApiKeyAsync(
        IStore store,
        string organization,
        string name,
        string? createdBy,
        DateTimeOffset now
    )
    {
        var secret = ids.NewSecret(ApiKeyBytes);
        var key = new ApiKey
        {
            Organization = organization,
            Id = ids.NewId(),
            Name = name,
            Hash = secret.Hash,
            Last4 = secret.Last4,
            CreatedBy = createdBy,
            CreatedAt = now,
            ModifiedBy = createdBy,
            ModifiedAt = now,
        };
        await store.ApiKeys.InsertAsync(key);
        return new IssuedApiKey(key, secret);
    }
}
