using Dapper;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class LoginSessionTable(Session session) : ILoginSessionStore
{
    public Task InsertAsync(LoginSession opened) =>
        session.Connection.ExecuteAsync(
            """
            INSERT INTO login_sessions (organization, account, hash, created_at)
            VALUES (@Organization, @Account, @Hash, @CreatedAt)
            """,
            opened
        );

    public Task<LoginSession?> FindAsync(byte[] hash) =>
        session.Connection.QuerySingleOrDefaultAsync<LoginSession>(
            "SELECT * FROM login_sessions WHERE hash = @hash",
            new { hash }
        );

    public Task DeleteOfAccountAsync(string organization, string account) =>
        session.Connection.ExecuteAsync(
            "DELETE FROM login_sessions WHERE organization = @organization AND account = @account",
            new { organization, account }
        );
}
