using System.Data.Common;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class AccountTable(Session session) : IAccountStore
{
    private const string Columns = """
        organization, id, kind, handle, email, name, title, roles, verified, disabled, created_by, created_at, modified_at,
        source, over_scim, anonymized
        """;

    public Task InsertAsync(Account account) =>
        session.ExecuteLaterAsync(
            """
            INSERT INTO accounts (organization, id, kind, handle, handle_key, email, email_key, name, title, roles,
                verified, disabled, created_by, created_at, modified_at, source, over_scim)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            """,
            account.Organization,
            account.Id,
            account.Kind.ToString(),
            account.Handle,
            Key(account.Handle),
            account.Email,
            account.Email is null ? SqlNull.Bytes : Key(account.Email),
            account.Name,
            account.Title,
            account.Roles.Text,
            account.Verified,
            account.Disabled,
            account.CreatedBy,
            account.CreatedAt.ToUnixTimeMilliseconds(),
            account.ModifiedAt.ToUnixTimeMilliseconds(),
            account.Source.ToString(),
            account.OverScim
        );

    public async Task UpdateAsync(Account account)
    {
        session.AccessChanges.Of(account.Organization, account.Id);
        await session.ExecuteLaterAsync(
            """
            UPDATE accounts SET name = $3, title = $4, roles = $5, verified = $6, disabled = $7, modified_at = $8,
                over_scim = $9, anonymized = $10
            WHERE organization = $1 AND id = $2
            """,
            account.Organization,
            account.Id,
            account.Name,
            account.Title,
            account.Roles.Text,
            account.Verified,
            account.Disabled,
            account.ModifiedAt.ToUnixTimeMilliseconds(),
            account.OverScim,
            account.Anonymized
        );
        // Apart: a statement that may change them writes their indexes anew even where they stay what they are.
        await session.ExecuteLaterAsync(
            """
            UPDATE accounts SET handle = $3, handle_key = $4, email = $5, email_key = $6
            WHERE organization = $1 AND id = $2 AND (handle <> $3 OR email IS DISTINCT FROM $5)
            """,
            account.Organization,
            account.Id,
            account.Handle,
            Key(account.Handle),
            account.Email,
            account.Email is null ? SqlNull.Bytes : Key(account.Email)
        );
    }

    public Task<Account?> FindAsync(string organization, string id) =>
        session.FirstAsync(
            $"""
            SELECT {Columns} FROM accounts WHERE organization = $1 AND id = $2
            """,
            Read,
            organization,
            id
        );

    public Task<Account?> FindFirstAsync(string organization, AccountKind kind) =>
        session.QueryFirstOrDefaultAsync<Account>(
            // The kind is no parameter: only so does the database know which index has it.
            $"""
            SELECT * FROM accounts WHERE organization = @organization AND kind = '{kind}'
            ORDER BY id LIMIT 1
            """,
            new { organization }
        );

    public Task<Account?> FindByAddressAsync(string organization, string handleOrEmail) =>
        session.QueryFirstOrDefaultAsync<Account>(
            """
            SELECT * FROM accounts
            WHERE organization = @organization AND (handle_key = @key OR (email_key = @key AND email_key <> handle_key))
            ORDER BY disabled, handle_key <> @key, id DESC
            """,
            new { organization, key = Key(handleOrEmail) }
        );

    public Task<Account?> FindPersonAsync(string organization, string handleOrEmail) =>
        session.QueryFirstOrDefaultAsync<Account>(
            """
            SELECT * FROM accounts
            WHERE organization = @organization AND kind = 'Person'
                AND (handle_key = @key OR (email_key = @key AND email_key <> handle_key))
            ORDER BY handle_key <> @key, disabled, id DESC
            """,
            new { organization, key = Key(handleOrEmail) }
        );

    public async Task<IReadOnlyList<Account>> ListAsync(string organization) =>
        [
            .. await session.QueryAsync<Account>(
                "SELECT * FROM accounts WHERE organization = @organization ORDER BY id",
                new { organization }
            ),
        ];

    public async Task<Listing<Account>> ListPageAsync(
        string organization,
        AccountKind? kind,
        IReadOnlyList<AccountStatus> statuses,
        long skip,
        int take
    )
    {
        var values = new SqlValues(organization);
        var ofKind = kind is null ? "TRUE" : $"kind = {values.Add(kind.ToString())}";
        var condition = $"{ofKind} AND ({string.Join(" OR ", statuses.Select(Condition))})";
        var (total, filtered) = await session.FirstAsync(
            $"SELECT COUNT(*), COUNT(*) FILTER (WHERE {condition}) FROM accounts WHERE organization = $1",
            row => (row.GetInt64(0), row.GetInt64(1)),
            values.ToArray()
        );
        var page = await session.ListAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"SELECT {Columns} FROM accounts WHERE organization = $1 AND {condition} ORDER BY id LIMIT {take} OFFSET {skip}"
            ),
            Read,
            values.ToArray()
        );
        return new Listing<Account>(page, (int)total, (int)filtered);
    }

    public async Task<IReadOnlyList<Account>> ListWithRoleAsync(string organization, string role) =>
        [
            .. await session.QueryAsync<Account>(
                "SELECT * FROM accounts WHERE organization = @organization AND roles LIKE @pattern ORDER BY id",
                new { organization, pattern = Pattern(role) }
            ),
        ];

    public async Task<IReadOnlyList<(Words Roles, long Accounts)>> CountByRolesAsync(
        string organization
    ) =>
        await session.ListAsync(
            "SELECT roles, COUNT(*) FROM accounts WHERE organization = $1 GROUP BY roles",
            row => (Words.Parse(row.GetString(0)), row.GetInt64(1)),
            organization
        );

    public Task TakeRoleAsync(string organization, string role)
    {
        session.AccessChanges.Of(organization);
        return session.ExecuteNamedAsync(
            """
            UPDATE accounts SET roles = REPLACE(roles, @text, '')
            WHERE organization = @organization AND roles LIKE @pattern
            """,
            new
            {
                organization,
                text = new Words([role]).Text,
                pattern = Pattern(role),
            }
        );
    }

    // As Account.Status has it.
    private static string Condition(AccountStatus status) =>
        status switch
        {
            AccountStatus.Disabled => "disabled",
            AccountStatus.Active => "NOT disabled AND verified",
            _ => "NOT disabled AND NOT verified",
        };

    // An id of a role has no wildcard in it.
    private static string Pattern(string role) => $"%{new Words([role]).Text}%";

    private static byte[] Key(string address) => KeyBytes.Of(address);

    private static Account Read(DbDataReader row) =>
        new()
        {
            Organization = row.GetString(0),
            Id = row.GetString(1),
            Kind = Enum.Parse<AccountKind>(row.GetString(2)),
            Handle = row.GetString(3),
            Email = Text(row, 4),
            Name = Text(row, 5),
            Title = Text(row, 6),
            Roles = Words.Parse(row.GetString(7)),
            Verified = row.GetBoolean(8),
            Disabled = row.GetBoolean(9),
            CreatedBy = Text(row, 10),
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(11)),
            ModifiedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(12)),
            Source = Enum.Parse<AccountSource>(row.GetString(13)),
            OverScim = row.GetBoolean(14),
            Anonymized = row.GetBoolean(15),
        };

    private static string? Text(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
