using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Storage.Postgres;
using ScimConformance.MockProvider.Storage.Sqlite;

namespace ScimConformance.MockProvider.Tests;

/// <summary>The database that tests run on: SQLite, or the PostgreSQL that POSTGRES_CONNECTION names.</summary>
internal static class TestDatabase
{
    public static string? Postgres { get; } =
        Environment.GetEnvironmentVariable("POSTGRES_CONNECTION") is { Length: > 0 } connection
            ? $"postgres:{connection}"
            : null;

    public static async Task<IDatabase> OpenAsync() =>
        Postgres is null
            ? SqliteDatabase.Open(SqliteLocation.TryParse("sqlite::memory:")!, Durability.Normal)
            : await PostgresDatabase.OpenAsync(
                PostgresLocation.TryParse(Postgres)!,
                Durability.Normal
            );
}
