using Dapper;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class AccountTable(Session session) : IAccountStore
{
    public Task InsertAsync(Account account) =>
        session.Connection.ExecuteAsync(
            """
            INSERT INTO accounts (organization, id, kind, handle, handle_key, email, email_key, name, title, administrator,
                verified, disabled, created_by, created_at, modified_at)
            VALUES (@Organization, @Id, @Kind, @Handle, @HandleKey, @Email, @EmailKey, @Name, @Title, @Administrator,
                @Verified, @Disabled, @CreatedBy, @CreatedAt, @ModifiedAt)
            """,
            Values(account)
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
