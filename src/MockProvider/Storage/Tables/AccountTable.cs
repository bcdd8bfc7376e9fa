using Dapper;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class AccountTable(Session session) : IAccountStore
{
    public Task InsertAsync(Account account) =>
        session.ExecuteAsync(
            """
            INSERT INTO accounts (organization, id, kind, handle, handle_key, email, email_key, name, title, administrator,
                verified, disabled, created_by, created_at, modified_at)
            VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15)
            """,
            account.Organization,
            account.Id,
            account.Kind.ToString(),
            account.Handle,
            Key(account.Handle),
            account.Email,
            account.Email is null ? null : Key(account.Email),
            account.Name,
            account.Title,
            account.Administrator,
            account.Verified,
            account.Disabled,
            account.CreatedBy,
            account.CreatedAt.ToUnixTimeMilliseconds(),
            account.ModifiedAt.ToUnixTimeMilliseconds()
        );

    public Task UpdateAsync(Account account)
    {
        session.AccessChanged = true;
        return session.Connection.ExecuteAsync(
            """
            UPDATE accounts
            SET handle = @Handle, handle_key = @HandleKey, email = @Email, email_key = @EmailKey, name = @Name, title = @Title,
                administrator = @Administrator, verified = @Verified, disabled = @Disabled, modified_at = @ModifiedAt
            WHERE organization = @Organization AND id = @Id
            """,
            Values(account)
        );
    }

    public Task<Account?> FindAsync(string organization, string id) =>
        session.Connection.QuerySingleOrDefaultAsync<Account>(
            "SELECT * FROM accounts WHERE organization = @organization AND id = @id",
            new { organization, id }
        );

    public Task<Account?> FindByAddressAsync(string organization, string handleOrEmail) =>
        session.Connection.QueryFirstOrDefaultAsync<Account>(
            """
            SELECT * FROM accounts
            WHERE organization = @organization AND (handle_key = @key OR email_key = @key)
            ORDER BY disabled, handle_key <> @key, sequence DESC
            """,
            new { organization, key = Key(handleOrEmail) }
        );

    public async Task<IReadOnlyList<Account>> ListAsync(string organization) =>
        [
            .. await session.Connection.QueryAsync<Account>(
                "SELECT * FROM accounts WHERE organization = @organization ORDER BY sequence",
                new { organization }
            ),
        ];

    private static byte[] Key(string address) => KeyBytes.Of(address);

    private static object Values(Account account) =>
        new
        {
            account.Organization,
            account.Id,
            Kind = account.Kind.ToString(),
            account.Handle,
            HandleKey = Key(account.Handle),
            account.Email,
            EmailKey = account.Email is null ? null : Key(account.Email),
            account.Name,
            account.Title,
            account.Administrator,
            account.Verified,
            account.Disabled,
            account.CreatedBy,
            account.CreatedAt,
            account.ModifiedAt,
        };
}
