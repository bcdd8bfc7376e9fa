using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class KeyUseTable(Session session) : IKeyUseStore
{
    public async Task<IReadOnlyList<KeyUse>> ListAsync(string organization) =>
        [
            .. await session.QueryAsync<KeyUse>(
                "SELECT organization, key, used_at FROM application_key_uses WHERE organization = @organization",
                new { organization }
            ),
        ];

    public Task KeepAsync(KeyUse use) =>
        session.ExecuteNamedAsync(
            """
            INSERT INTO application_key_uses (organization, key, used_at)
            SELECT organization, id, @UsedAt FROM application_keys WHERE organization = @Organization AND id = @Key
            ON CONFLICT (organization, key) DO UPDATE SET used_at = excluded.used_at
            """,
            use
        );
}
