using Dapper;
using Microsoft.Data.Sqlite;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class OrganizationTable(SqliteConnection connection) : IOrganizationStore
{
    public Task InsertAsync(OrganizationRecord organization) =>
        connection.ExecuteAsync(
            """
            INSERT INTO organizations (id, name, plan, definition, seeded, clock_offset, clock_frozen_at)
            VALUES (@Id, @Name, @Plan, @Definition, @Seeded, @ClockOffset, @ClockFrozenAt)
            """,
            organization
        );

    public Task<OrganizationRecord?> FindAsync(string id) =>
        connection.QuerySingleOrDefaultAsync<OrganizationRecord>(
            "SELECT * FROM organizations WHERE id = @id",
            new { id }
        );

    public async Task<IReadOnlyList<OrganizationRecord>> ListAsync() =>
        [
            .. await connection.QueryAsync<OrganizationRecord>(
                "SELECT * FROM organizations ORDER BY rowid"
            ),
        ];

    public async Task<bool> UpdateAsync(OrganizationRecord organization) =>
        await connection.ExecuteAsync(
            """
            UPDATE organizations SET plan = @Plan, clock_offset = @ClockOffset, clock_frozen_at = @ClockFrozenAt
            WHERE id = @Id
            """,
            organization
        ) > 0;

    public async Task<bool> DeleteAsync(string id) =>
        await connection.ExecuteAsync("DELETE FROM organizations WHERE id = @id", new { id }) > 0;
}
