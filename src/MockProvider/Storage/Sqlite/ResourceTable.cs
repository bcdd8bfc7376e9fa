using Dapper;
using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class ResourceTable(SqliteConnection connection) : IResourceStore
{
    private const string Columns =
        "organization, resource_type, id, unique_key, external_id, document, created, last_modified";

    public Task<bool> TryInsertAsync(StoredResource resource) =>
        UniqueViolation.TryAsync(() =>
            connection.ExecuteAsync(
                $"""
                INSERT INTO resources ({Columns})
                VALUES (@Organization, @ResourceType, @Id, @UniqueKey, @ExternalId, @Document, @Created, @LastModified)
                """,
                resource
            )
        );

    public Task<bool> TryUpdateAsync(StoredResource resource) =>
        UniqueViolation.TryAsync(() =>
            connection.ExecuteAsync(
                """
                UPDATE resources
                SET unique_key = @UniqueKey, external_id = @ExternalId, document = @Document, last_modified = @LastModified
                WHERE organization = @Organization AND resource_type = @ResourceType AND id = @Id
                """,
                resource
            )
        );

    public async Task<bool> RemoveAsync(string organization, string resourceType, string id) =>
        await connection.ExecuteAsync(
            """
            UPDATE resources SET removed = 1
            WHERE organization = @organization AND resource_type = @resourceType AND id = @id AND removed = 0
            """,
            new
            {
                organization,
                resourceType,
                id,
            }
        ) > 0;

    public Task<bool> TryRestoreAsync(StoredResource resource) =>
        UniqueViolation.TryAsync(() =>
            connection.ExecuteAsync(
                """
                UPDATE resources
                SET removed = 0, document = @Document, last_modified = @LastModified
                WHERE organization = @Organization AND resource_type = @ResourceType AND id = @Id
                """,
                resource
            )
        );

    public Task<StoredResource?> FindAsync(string organization, string resourceType, string id) =>
        FindAsync(organization, resourceType, id, removed: false);

    public Task<StoredResource?> FindRemovedAsync(
        string organization,
        string resourceType,
        string id
    ) => FindAsync(organization, resourceType, id, removed: true);

    public async Task<IReadOnlyList<StoredResource>> ListAsync(
        string organization,
        string resourceType,
        ResourceQuery query
    ) =>
        [
            .. await connection.QueryAsync<StoredResource>(
                $"""
                SELECT {Columns} FROM resources
                WHERE organization = @organization AND resource_type = @resourceType AND removed = 0
                {Condition(query)}
                ORDER BY sequence
                """,
                new
                {
                    organization,
                    resourceType,
                    query.Id,
                    query.UniqueKey,
                    query.ExternalId,
                }
            ),
        ];

    public async Task<IReadOnlyList<StoredResource>> PageAsync(
        string organization,
        string resourceType,
        int skip,
        int take
    ) =>
        [
            .. await connection.QueryAsync<StoredResource>(
                $"""
                SELECT {Columns} FROM resources
                WHERE organization = @organization AND resource_type = @resourceType AND removed = 0
                ORDER BY sequence LIMIT @take OFFSET @skip
                """,
                new
                {
                    organization,
                    resourceType,
                    take,
                    skip,
                }
            ),
        ];

    public Task<int> CountAsync(string organization, string resourceType) =>
        connection.ExecuteScalarAsync<int>(
            """
            SELECT COUNT(*) FROM resources
            WHERE organization = @organization AND resource_type = @resourceType AND removed = 0
            """,
            new { organization, resourceType }
        );

    private static string Condition(ResourceQuery query) =>
        query switch
        {
            { Id: not null } => "AND id = @Id",
            { UniqueKey: not null } => "AND unique_key = @UniqueKey",
            { ExternalId: not null } => "AND external_id = @ExternalId",
            _ => "",
        };

    private Task<StoredResource?> FindAsync(
        string organization,
        string resourceType,
        string id,
        bool removed
    ) =>
        connection.QuerySingleOrDefaultAsync<StoredResource>(
            $"""
            SELECT {Columns} FROM resources
            WHERE organization = @organization AND resource_type = @resourceType AND id = @id AND removed = @removed
            """,
            new
            {
                organization,
                resourceType,
                id,
                removed,
            }
        );
}
