using DbUp;
using DbUp.Engine.Output;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>Runs the scripts of Storage/Migrations that the database has not seen yet, in the order of their names.</summary>
internal static class SchemaMigration
{
    public static void Apply(SqliteConnection connection)
    {
        using var shared = new SharedConnection(connection);
        var result = DeployChanges
            .To.SqliteDatabase(shared)
            .WithScriptsEmbeddedInAssembly(
                typeof(SchemaMigration).Assembly,
                name => name.StartsWith("Migrations/sqlite-", StringComparison.Ordinal)
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
