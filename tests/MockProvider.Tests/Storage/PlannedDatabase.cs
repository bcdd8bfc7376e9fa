using Npgsql;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Storage.Postgres;

namespace ScimConformance.MockProvider.Tests.Storage;

/// <summary>
/// A PostgreSQL database with as many rows as make an index worth while, alone, as what other tests store would change its
/// statistics, and so its plans.
/// </summary>
internal static class PlannedDatabase
{
    private const string Rows = """
        INSERT INTO organizations (id, name, plan, definition, seeded, secret, clock_offset)
            VALUES ('o', 'o', 'enterprise', '{}', FALSE, '00', 0);
        INSERT INTO resources (organization, resource_type, id, version, document, plain, created, last_modified)
            SELECT 'o', CASE WHEN n % 100 = 0 THEN 'Group' ELSE 'User' END, 'id' || n, 1, '{}', FALSE, n, n
            FROM generate_series(1, 20000) n;
        INSERT INTO unique_keys (organization, scope, key, resource)
            SELECT 'o', 'User userName', decode(md5(sequence::text), 'hex'), sequence FROM resources;
        INSERT INTO resource_keys (organization, scope, key, resource)
            SELECT 'o', scope, decode(md5(sequence::text), 'hex'), sequence
            FROM resources, (VALUES ('User externalId'), ('User displayName'), ('User emails.value')) s (scope);
        INSERT INTO members (grp, member)
            SELECT g.sequence, u.sequence FROM resources g JOIN resources u ON u.sequence % 200 = g.sequence / 100 % 200
            WHERE g.resource_type = 'Group' AND u.resource_type = 'User'
        """;

    private static readonly string Name = $"plans_{Environment.ProcessId}";
    private static readonly Lazy<Task<PostgresLocation>> Made = new(MakeAsync);

    public static Task<PostgresLocation> LocationAsync() => Made.Value;

    public static async Task DropAsync()
    {
        if (Made.IsValueCreated)
        {
            await ExecuteAsync(Common(), $"DROP DATABASE {Name} WITH (FORCE)");
        }
    }

    private static async Task<PostgresLocation> MakeAsync()
    {
        await ExecuteAsync(Common(), $"CREATE DATABASE {Name}");
        var own = new PostgresLocation(
            new NpgsqlConnectionStringBuilder(Common().ConnectionString)
            {
                Database = Name,
            }.ConnectionString
        );
        await using (await PostgresDatabase.OpenAsync(own, Durability.Normal)) { }

        await ExecuteAsync(own, Rows);
        // As after a backup was read in: the planner knows what the provider has it look at when it starts.
        await using var opened = await PostgresDatabase.OpenAsync(own, Durability.Normal);
        await opened.Statistics.Looking;
        return own;
    }

    private static PostgresLocation Common() => PostgresLocation.TryParse(TestDatabase.Postgres!)!;

    private static async Task ExecuteAsync(PostgresLocation location, string sql)
    {
        // The server counts what was written when the connection ends.
        await using var connection = new NpgsqlConnection(
            $"{location.ConnectionString};Pooling=false"
        );
        await connection.OpenAsync();
#pragma warning disable CA2100 // The text is made of constants.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
