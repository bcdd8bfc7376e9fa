using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class PasswordTable(Session session) : IPasswordStore
{
    // An index of addresses over all organizations would cost every POST; each organization has one of its own.
    public async Task<IReadOnlyList<Account>> FindPersonsAsync(
        string address,
        string? organization
    ) =>
        [
            .. await session.QueryAsync<Account>(
                $"""
                SELECT a.* FROM organizations o CROSS JOIN accounts a
                WHERE a.organization = o.id AND o.id = COALESCE(@organization, o.id) AND (a.handle_key = @key OR (a.email_key = @key AND a.email_key <> a.handle_key))
                    AND a.kind = 'Person' AND a.verified = TRUE AND a.disabled = FALSE
                ORDER BY o.seeded DESC, a.id DESC LIMIT {IPasswordStore.MostPersons}
                """,
                new { key = KeyBytes.Of(address), organization }
            ),
        ];

    public Task<string?> FindHashAsync(string organization, string account) =>
        session.QuerySingleOrDefaultAsync<string>(
            "SELECT hash FROM passwords WHERE organization = @organization AND account = @account",
            new { organization, account }
        );

    public Task SetHashAsync(string organization, string account, string hash) =>
        session.ExecuteNamedAsync(
            """
            INSERT INTO passwords (organization, account, hash) VALUES (@organization, @account, @hash)
            ON CONFLICT (organization, account) DO UPDATE SET hash = excluded.hash
            """,
            new
            {
                organization,
                account,
                hash,
            }
        );

    public async Task ForgetAsync(string organization, string account)
    {
        await ForgetAttemptsAsync(organization, account);
        await session.ExecuteAsync(
            "DELETE FROM passwords WHERE organization = $1 AND account = $2",
            organization,
            account
        );
    }

    public Task<LoginAttempts?> FindAttemptsAsync(string organization, string account) =>
        session.FirstAsync(
            "SELECT failures, last_at FROM login_attempts WHERE organization = $1 AND account = $2",
            row => new LoginAttempts(
                row.GetInt32(0),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1))
            ),
            organization,
            account
        );

    public Task SetAttemptsAsync(string organization, string account, LoginAttempts attempts) =>
        session.ExecuteAsync(
            """
            INSERT INTO login_attempts (organization, account, failures, last_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (organization, account) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at
            """,
            organization,
            account,
            attempts.Failures,
            attempts.LastAt.ToUnixTimeMilliseconds()
        );

    public Task ForgetAttemptsAsync(string organization, string account) =>
        session.ExecuteAsync(
            "DELETE FROM login_attempts WHERE organization = $1 AND account = $2",
            organization,
            account
        );
}
