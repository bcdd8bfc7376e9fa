using DbUp;
using DbUp.Engine.Output;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>Runs the scripts of Storage/Migrations that the database has not seen yet, in the order of their names.</summary>
internal static class SchemaMigration
{
    private const string Kind = "sqlite";

    public static void Apply(SqliteConnection connection)
    {
        if (MigrationScripts.AreAllIn(Journal(connection), Kind))
        {
            return;
        }

        using var shared = new SharedConnection(connection);
        var result = DeployChanges
            .To.SqliteDatabase(shared)
            .WithScriptsEmbeddedInAssembly(
                typeof(SchemaMigration).Assembly,
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

    private static IEnumerable<string> Journal(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1 FROM sqlite_master WHERE name = 'SchemaVersions'";
        if (command.ExecuteScalar() is null)
        {
            yield break;
        }

        command.CommandText = "SELECT ScriptName FROM SchemaVersions";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return rows.GetString(0);
        }
    }
}
