using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class RoleTable(Session session) : IRoleStore
{
    public async Task<IReadOnlyList<Role>> ListAsync(string organization) =>
        [
            .. await session.QueryAsync<Role>(
                "SELECT * FROM roles WHERE organization = @organization ORDER BY sequence",
                new { organization }
            ),
        ];

    public Task InsertAsync(Role role) =>
        session.ExecuteNamedAsync(
            """
            INSERT INTO roles (organization, id, name, permissions, created_at, modified_at)
            VALUES (@Organization, @Id, @Name, @Permissions, @CreatedAt, @ModifiedAt)
            """,
            role
        );

    public Task UpdateAsync(Role role)
    {
        session.AccessChanges.Of(role.Organization);
        return session.ExecuteNamedAsync(
            """
            UPDATE roles SET name = @Name, permissions = @Permissions, modified_at = @ModifiedAt
            WHERE organization = @Organization AND id = @Id
            """,
            role
        );
    }

    public Task DeleteAsync(string organization, string id)
    {
        session.AccessChanges.Of(organization);
        return session.ExecuteNamedAsync(
            "DELETE FROM roles WHERE organization = @organization AND id = @id",
            new { organization, id }
        );
    }
}
