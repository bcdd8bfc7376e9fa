using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class ApiKeyTable(Session session) : IApiKeyStore
{
    public Task InsertAsync(ApiKey key) =>
        session.ExecuteNamedAsync(
            """
            INSERT INTO api_keys (organization, id, name, hash, last4, created_by, created_at, modified_by, modified_at)
            VALUES (@Organization, @Id, @Name, @Hash, @Last4, @CreatedBy, @CreatedAt, @ModifiedBy, @ModifiedAt)
            """,
            key
        );

    public Task<ApiKey?> FindAsync(byte[] hash) =>
        session.QuerySingleOrDefaultAsync<ApiKey>(
            "SELECT * FROM api_keys WHERE hash = @hash",
            new { hash }
        );

    public async Task<IReadOnlyList<ApiKey>> ListAsync(string organization) =>
        [
            .. await session.QueryAsync<ApiKey>(
                "SELECT * FROM api_keys WHERE organization = @organization ORDER BY sequence",
                new { organization }
            ),
        ];

    public Task UpdateAsync(ApiKey key) =>
        session.ExecuteNamedAsync(
            """
            UPDATE api_keys SET name = @Name, modified_by = @ModifiedBy, modified_at = @ModifiedAt
            WHERE organization = @Organization AND id = @Id
            """,
            key
        );

    public Task DeleteAsync(string organization, string id) =>
        session.ExecuteNamedAsync(
            "DELETE FROM api_keys WHERE organization = @organization AND id = @id",
            new { organization, id }
        );
}
