using Dapper;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class ApiKeyTable(Session session) : IApiKeyStore
{
    public Task InsertAsync(ApiKey key) =>
        session.Connection.ExecuteAsync(
            """
            INSERT INTO api_keys (organization, id, name, hash, last4, created_by, created_at)
            VALUES (@Organization, @Id, @Name, @Hash, @Last4, @CreatedBy, @CreatedAt)
            """,
            key
        );

    public Task<ApiKey?> FindAsync(byte[] hash) =>
        session.Connection.QuerySingleOrDefaultAsync<ApiKey>(
            "SELECT * FROM api_keys WHERE hash = @hash",
            new { hash }
        );
}
