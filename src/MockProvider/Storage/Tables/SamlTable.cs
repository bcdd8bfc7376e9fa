using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class SamlTable(Session session) : ISamlStore
{
    public async Task AddRequestAsync(
        string organization,
        string id,
        DateTimeOffset now,
        DateTimeOffset expiresAt
    )
    {
        await session.ExecuteLaterAsync(
            "DELETE FROM saml_requests WHERE organization = $1 AND expires_at <= $2",
            organization,
            now.ToUnixTimeMilliseconds()
        );
        await session.ExecuteAsync(
            "INSERT INTO saml_requests (organization, id, expires_at) VALUES ($1, $2, $3)",
            organization,
            id,
            expiresAt.ToUnixTimeMilliseconds()
        );
    }

    public async Task<bool> TakeRequestAsync(string organization, string id, DateTimeOffset now) =>
        await session.ExecuteAsync(
            "DELETE FROM saml_requests WHERE organization = $1 AND id = $2 AND expires_at > $3",
            organization,
            id,
            now.ToUnixTimeMilliseconds()
        ) > 0;

    public async Task<bool> UseAssertionAsync(
        string organization,
        byte[] idHash,
        DateTimeOffset before,
        DateTimeOffset expiresAt
    )
    {
        await session.ExecuteLaterAsync(
            "DELETE FROM saml_assertions WHERE organization = $1 AND expires_at <= $2",
            organization,
            before.ToUnixTimeMilliseconds()
        );
        return await session.ExecuteAsync(
                """
                INSERT INTO saml_assertions (organization, id_hash, expires_at) VALUES ($1, $2, $3)
                ON CONFLICT (organization, id_hash) DO NOTHING
                """,
                organization,
                idHash,
                expiresAt.ToUnixTimeMilliseconds()
            ) > 0;
    }

    public Task<Account?> FindPersonAsync(string organization, string userName) =>
        session.QueryFirstOrDefaultAsync<Account>(
            """
            SELECT * FROM accounts
            WHERE organization = @organization AND handle_key = @key AND kind = 'Person'
            ORDER BY disabled, id DESC
            """,
            new { organization, key = KeyBytes.Of(userName) }
        );
}
