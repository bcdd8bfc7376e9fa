using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage;

internal interface IApiKeyStore
{
    Task InsertAsync(ApiKey key);

    /// <summary>The key with this hash, whatever organization it belongs to.</summary>
    Task<ApiKey?> FindAsync(byte[] hash);
    Task<IReadOnlyList<ApiKey>> ListAsync(string organization);

    /// <summary>Stores the key's name, and who changed it when.</summary>
    Task UpdateAsync(ApiKey key);
    Task DeleteAsync(string organization, string id);
}
