using Dapper;
using Microsoft.Data.Sqlite;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class LoginSessionTable(SqliteConnection connection) : ILoginSessionStore
{
    public Task InsertAsync(LoginSession session) =>
        connection.ExecuteAsync(
            """
            INSERT INTO login_sessions (organization, account, hash, created_at)
            VALUES (@Organization, @Account, @Hash, @CreatedAt)
            """,
            session
        );

    public Task<LoginSession?> FindAsync(byte[] hash) =>
        connection.QuerySingleOrDefaultAsync<LoginSession>(
            "SELECT * FROM login_sessions WHERE hash = @hash",
            new { hash }
        );

    public Task DeleteOfAccountAsync(string organization, string account) =>
        connection.ExecuteAsync(
            "DELETE FROM login_sessions WHERE organization = @organization AND account = @account",
            new { organization, account }
        );
}
