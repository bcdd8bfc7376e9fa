using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

internal sealed class KeyIssuing(IIdSource ids)
{
    private const int ApplicationKeyBytes = 20;
    private const int ApiKeyBytes = 16;
    private const int TokenBytes = 32;

    public async Task<IssuedKey> IssueApplicationKeyAsync(
        IStore store,
        Account owner,
        NewKey wanted,
        string? createdBy,
        DateTimeOffset now,
        Secret? given = null
    )
    {
        var id = ids.NewId();
        var secret =
            given
            ?? (
                wanted.ExpiresAt is null
                    ? ids.NewSecret(ApplicationKeyBytes)
                    : TokenText.Write(id, ids.NewSecret(TokenBytes))
            );
        var key = new ApplicationKey
        {
            Organization = owner.Organization,
            Id = id,
            Owner = owner.Id,
            Name = wanted.Name,
            Hash = secret.Hash,
            Last4 = secret.Last4,
            Scopes = wanted.Scopes,
            CreatedBy = createdBy,
            CreatedAt = now,
            ExpiresAt = wanted.ExpiresAt,
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
