using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class OrganizationTable(Session session) : IOrganizationStore
{
    public Task InsertAsync(OrganizationRecord organization) =>
        session.ExecuteNamedAsync(
            """
            INSERT INTO organizations (id, name, plan, definition, seeded, secret, clock_offset, clock_frozen_at)
            VALUES (@Id, @Name, @Plan, @Definition, @Seeded, @Secret, @ClockOffset, @ClockFrozenAt)
            """,
            organization
        );

    public Task<OrganizationRecord?> FindAsync(string id) =>
        session.QuerySingleOrDefaultAsync<OrganizationRecord>(
            "SELECT * FROM organizations WHERE id = @id",
            new { id }
        );

    public async Task<IReadOnlyList<OrganizationRecord>> ListAsync() =>
        [
            .. await session.QueryAsync<OrganizationRecord>(
                "SELECT * FROM organizations ORDER BY sequence"
            ),
        ];

    public async Task<bool> UpdateAsync(OrganizationRecord organization)
    {
        session.AccessChanges.Of(organization.Id);
        return await session.ExecuteNamedAsync(
                """
                UPDATE organizations SET plan = @Plan, definition = @Definition, clock_offset = @ClockOffset, clock_frozen_at = @ClockFrozenAt
                WHERE id = @Id
                """,
                organization
            ) > 0;
    }

    public async Task<bool> DeleteAsync(string id)
    {
        session.AccessChanges.Of(id);
        return await session.ExecuteNamedAsync(
                "DELETE FROM organizations WHERE id = @id",
                new { id }
            ) > 0;
    }
}
