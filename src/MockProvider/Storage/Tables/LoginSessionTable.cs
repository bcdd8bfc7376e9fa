using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class LoginSessionTable(Session session) : ILoginSessionStore
{
    public Task InsertAsync(LoginSession opened) =>
        session.ExecuteNamedAsync(
            """
            INSERT INTO login_sessions (organization, account, hash, method, created_at)
            VALUES (@Organization, @Account, @Hash, @Method, @CreatedAt)
            """,
            new
            {
                opened.Organization,
                opened.Account,
                opened.Hash,
                Method = opened.Method.ToString(),
                opened.CreatedAt,
            }
        );

    public Task<LoginSession?> FindAsync(byte[] hash) =>
        session.QuerySingleOrDefaultAsync<LoginSession>(
            "SELECT * FROM login_sessions WHERE hash = @hash",
            new { hash }
        );

    public Task DeleteAsync(byte[] hash) =>
        session.ExecuteNamedAsync("DELETE FROM login_sessions WHERE hash = @hash", new { hash });

    public Task DeleteOfAccountAsync(string organization, string account) =>
        session.ExecuteNamedAsync(
            "DELETE FROM login_sessions WHERE organization = @organization AND account = @account",
            new { organization, account }
        );
}
