using DbUp;
using DbUp.Engine.Output;
using Npgsql;

namespace ScimConformance.MockProvider.Storage.Postgres;

/// <summary>Runs the scripts that the database has not seen yet. Processes that start together do so one after the other.</summary>
internal static class PostgresMigration
{
    private const long Lock = 1396918605;
    private const string Kind = "postgres";

    public static async Task ApplyAsync(NpgsqlDataSource source, PostgresLocation location)
    {
        if (MigrationScripts.AreAllIn(await JournalAsync(source), Kind))
        {
            return;
        }

        // A pooled connection would keep the lock after it is closed, until it is opened again.
        var unpooled = new NpgsqlConnectionStringBuilder(location.ConnectionString)
        {
            Pooling = false,
        }.ConnectionString;
        await using var turn = new NpgsqlConnection(unpooled);
        await turn.OpenAsync();
        await using var wait = new NpgsqlCommand($"SELECT pg_advisory_lock({Lock})", turn);
        await wait.ExecuteNonQueryAsync();
        var result = DeployChanges
            .To.PostgresqlDatabase(unpooled)
            .WithScriptsEmbeddedInAssembly(
                typeof(PostgresMigration).Assembly,
                name => MigrationScripts.IsFor(Kind, name)
            )
            .WithTransaction()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw result.Error;
        }
    }

    private static async Task<List<string>> JournalAsync(NpgsqlDataSource source)
    {
        var scripts = new List<string>();
        await using var connection = await source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT to_regclass('schemaversions')::text";
        if (await command.ExecuteScalarAsync() is not string)
        {
            return scripts;
        }

        command.CommandText = "SELECT scriptname FROM schemaversions";
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            scripts.Add(rows.GetString(0));
        }

        return scripts;
    }
}
