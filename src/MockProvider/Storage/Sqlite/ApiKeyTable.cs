using Dapper;
using Microsoft.Data.Sqlite;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class ApiKeyTable(SqliteConnection connection) : IApiKeyStore
{
    public Task InsertAsync(ApiKey key) =>
        connection.ExecuteAsync(
            """
            INSERT INTO api_keys (organization, id, name, hash, last4, created_by, created_at)
            VALUES (@Organization, @Id, @Name, @Hash, @Last4, @CreatedBy, @CreatedAt)
            """,
            key
        );

    public Task<ApiKey?> FindAsync(byte[] hash) =>
        connection.QuerySingleOrDefaultAsync<ApiKey>(
            "SELECT * FROM api_keys WHERE hash = @hash",
            new { hash }
        );
}
