using Dapper;
using Microsoft.Data.Sqlite;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class AccountTable(SqliteConnection connection) : IAccountStore
{
    public Task InsertAsync(Account account) =>
        connection.ExecuteAsync(
            """
            INSERT INTO accounts (organization, id, kind, handle, email, email_key, name, title, administrator,
                verified, disabled, created_by, created_at, modified_at)
            VALUES (@Organization, @Id, @Kind, @Handle, @Email, @EmailKey, @Name, @Title, @Administrator,
                @Verified, @Disabled, @CreatedBy, @CreatedAt, @ModifiedAt)
            """,
            Values(account)
        );

    public Task UpdateAsync(Account account) =>
        connection.ExecuteAsync(
            """
            UPDATE accounts
            SET handle = @Handle, email = @Email, email_key = @EmailKey, name = @Name, title = @Title,
                administrator = @Administrator, verified = @Verified, disabled = @Disabled, modified_at = @ModifiedAt
            WHERE organization = @Organization AND id = @Id
            """,
            Values(account)
        );

    public Task<Account?> FindAsync(string organization, string id) =>
        connection.QuerySingleOrDefaultAsync<Account>(
            "SELECT * FROM accounts WHERE organization = @organization AND id = @id",
            new { organization, id }
        );

    public Task<Account?> FindByAddressAsync(string organization, string handleOrEmail) =>
        connection.QueryFirstOrDefaultAsync<Account>(
            """
            SELECT * FROM accounts
            WHERE organization = @organization AND (handle = @key OR email_key = @key)
            ORDER BY disabled, handle <> @key, sequence DESC
            """,
            new { organization, key = Key(handleOrEmail) }
        );

    public async Task<IReadOnlyList<Account>> ListAsync(string organization) =>
        [
            .. await connection.QueryAsync<Account>(
                "SELECT * FROM accounts WHERE organization = @organization ORDER BY sequence",
                new { organization }
            ),
        ];

    private static string Key(string address) => address.ToLowerInvariant();

    private static object Values(Account account) =>
        new
        {
            account.Organization,
            account.Id,
            Kind = account.Kind.ToString(),
            account.Handle,
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
