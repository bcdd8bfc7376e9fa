using Dapper;
using Microsoft.Data.Sqlite;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class ApplicationKeyTable(SqliteConnection connection) : IApplicationKeyStore
{
    public Task InsertAsync(ApplicationKey key) =>
        connection.ExecuteAsync(
            """
            INSERT INTO application_keys (organization, id, owner, name, hash, last4, created_by, created_at)
            VALUES (@Organization, @Id, @Owner, @Name, @Hash, @Last4, @CreatedBy, @CreatedAt)
            """,
            new
            {
                key.Organization,
                key.Id,
                key.Owner,
                key.Name,
                key.Hash,
                key.Last4,
                key.CreatedBy,
                key.CreatedAt,
            }
        );

    public Task<ApplicationKey?> FindLiveAsync(byte[] hash) =>
        connection.QuerySingleOrDefaultAsync<ApplicationKey>(
            "SELECT * FROM application_keys WHERE hash = @hash AND revoked_at IS NULL",
            new { hash }
        );

    public Task<ApplicationKey?> FindLiveAsync(string organization, string owner, string id) =>
        connection.QuerySingleOrDefaultAsync<ApplicationKey>(
            """
            SELECT * FROM application_keys
            WHERE organization = @organization AND owner = @owner AND id = @id AND revoked_at IS NULL
            """,
            new
            {
                organization,
                owner,
                id,
            }
        );

    public async Task<IReadOnlyList<ApplicationKey>> ListLiveAsync(
        string organization,
        string owner
    ) =>
        [
            .. await connection.QueryAsync<ApplicationKey>(
                """
                SELECT * FROM application_keys
                WHERE organization = @organization AND owner = @owner AND revoked_at IS NULL
                ORDER BY sequence
                """,
                new { organization, owner }
            ),
        ];

    public Task RenameAsync(string organization, string id, string name) =>
        connection.ExecuteAsync(
            "UPDATE application_keys SET name = @name WHERE organization = @organization AND id = @id",
            new
            {
                organization,
                id,
                name,
            }
        );

    public Task RevokeAsync(string organization, string id, DateTimeOffset at) =>
        connection.ExecuteAsync(
            """
            UPDATE application_keys SET revoked_at = @at, revoked_for = @reason
            WHERE organization = @organization AND id = @id AND revoked_at IS NULL
            """,
            new
            {
                organization,
                id,
                at,
                reason = nameof(RevocationReason.Deleted),
            }
        );

    public Task RevokeOfOwnerAsync(string organization, string owner, DateTimeOffset at) =>
        connection.ExecuteAsync(
            """
            UPDATE application_keys SET revoked_at = @at, revoked_for = @reason
            WHERE organization = @organization AND owner = @owner AND revoked_at IS NULL
            """,
            new
            {
                organization,
                owner,
                at,
                reason = nameof(RevocationReason.OwnerDisabled),
            }
        );

    public Task RevokeOfCreatorAsync(string organization, string creator, DateTimeOffset at) =>
        connection.ExecuteAsync(
            """
            UPDATE application_keys SET revoked_at = @at, revoked_for = @reason
            WHERE organization = @organization AND revoked_at IS NULL AND (created_by = @creator OR owner IN
                (SELECT id FROM accounts WHERE organization = @organization AND created_by = @creator))
            """,
            new
            {
                organization,
                creator,
                at,
                reason = nameof(RevocationReason.OwnerDisabled),
            }
        );

    public Task ReviveOfOwnerAsync(string organization, string owner) =>
        connection.ExecuteAsync(
            """
            UPDATE application_keys SET revoked_at = NULL, revoked_for = NULL
            WHERE organization = @organization AND owner = @owner AND revoked_for = @reason
            """,
            new
            {
                organization,
                owner,
                reason = nameof(RevocationReason.OwnerDisabled),
            }
        );

    public Task ForgetAsync(byte[] hash) =>
        connection.ExecuteAsync("DELETE FROM application_keys WHERE hash = @hash", new { hash });
}
