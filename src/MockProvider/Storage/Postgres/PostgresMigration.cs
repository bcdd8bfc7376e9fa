using DbUp;
using DbUp.Engine.Output;
using Npgsql;

namespace ScimConformance.MockProvider.Storage.Postgres;

/// <summary>Runs the scripts that the database has not seen yet. Processes that start together do so one after the other.</summary>
internal static class PostgresMigration
{
    private const long Lock = 1396918605;

    public static void Apply(PostgresLocation location)
    {
        // Not pooled: a connection that lies in a pool keeps its lock.
        using var turn = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(location.ConnectionString)
            {
                Pooling = false,
            }.ConnectionString
        );
        turn.Open();
        using var wait = new NpgsqlCommand($"SELECT pg_advisory_lock({Lock})", turn);
        wait.ExecuteNonQuery();
        var result = DeployChanges
            .To.PostgresqlDatabase(location.ConnectionString)
            .WithScriptsEmbeddedInAssembly(
                typeof(PostgresMigration).Assembly,
                name => name.StartsWith("Migrations/postgres-", StringComparison.Ordinal)
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
}
