using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage;

internal interface IApiKeyStore
{
    Task InsertAsync(ApiKey key);
    Task<ApiKey?> FindAsync(byte[] hash);
}
