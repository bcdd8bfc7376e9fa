using Dapper;
using Microsoft.Extensions.DependencyInjection;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>Every row of an organization, of whatever table, and each that names something of it from outside.</summary>
internal static class TenantRows
{
    // When keys were last used is written now and then, by a loop of the provider.
    private const string Uses = "application_key_uses";

    private static readonly string Tables = TestDatabase.Postgres is null
        ? "SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c ON c.name = 'organization' WHERE t.type = 'table' ORDER BY t.name"
        : "SELECT table_name FROM information_schema.columns WHERE column_name = 'organization' AND table_schema = current_schema() ORDER BY table_name";

    private static readonly string[] Crossing =
    [
        "SELECT * FROM organizations WHERE id = @organization",
        """
            SELECT m.* FROM members m WHERE EXISTS
                (SELECT 1 FROM resources r WHERE r.organization = @organization AND r.sequence IN (m.grp, m.member))
            """,
        """
            SELECT m.* FROM team_members m WHERE m.team IN (SELECT sequence FROM teams WHERE organization = @organization)
                OR m.account IN (SELECT id FROM accounts WHERE organization = @organization)
            """,
    ];

    public static async Task<IReadOnlyList<string>> ReadAsync(
        TestProvider provider,
        string organization
    )
    {
        var services = provider.Host.Services;
        await services.GetRequiredService<AuditQueue>().FlushAsync(CancellationToken.None);
        return await services
            .GetRequiredService<IDatabase>()
            .ReadAsync(store => ReadAsync((Store)store, organization), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(Store store, string organization)
    {
        var connection = await store.Session.OpenAsync(Tables);
        var tables = await connection.QueryAsync<string>(Tables);
        var queries = tables
            .Where(table => table is not Uses)
            .Select(table => $"SELECT * FROM {table} WHERE organization = @organization")
            .Concat(Crossing);
        var rows = new List<string>();
        foreach (var query in queries)
        {
            foreach (
                IDictionary<string, object?> row in await connection.QueryAsync(
                    query,
                    new { organization }
                )
            )
            {
                rows.Add($"{query}: {string.Join('|', row.Select(Text))}");
            }
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string Text(KeyValuePair<string, object?> column) =>
        column.Value is byte[] bytes ? Convert.ToHexString(bytes) : $"{column.Value}";
}
