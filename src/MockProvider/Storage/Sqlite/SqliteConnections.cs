using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal static class SqliteConnections
{
    // https://www.sqlite.org/threadsafe.html: each connection is used by one at a time, so that none needs a lock of its own;
    // nor does anybody read the library's count of the memory that it uses. Without effect where a library is in use already.
    static SqliteConnections()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public static SqliteConnection OpenWriter(SqliteLocation location, Durability durability)
    {
        var connection = Open(location);
        try
        {
            // With WAL, NORMAL may lose the last commits with the power (https://www.sqlite.org/pragma.html#pragma_synchronous).
            // The log goes into the file by Checkpoints.
            ApplicationMark.Check(connection);
            connection.Execute(
                $"""
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = {durability.ToString().ToUpperInvariant()};
                PRAGMA foreign_keys = ON;
                PRAGMA temp_store = MEMORY;
                PRAGMA cache_size = -32000;
                PRAGMA wal_autocheckpoint = 0;
                """
            );
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static SqliteConnection OpenCheckpointer(SqliteLocation location) => Open(location);

    /// <summary>A reader that keeps as many kilobytes of pages.</summary>
    public static SqliteConnection OpenReader(SqliteLocation location, int cache)
    {
        var connection = Open(location);
        connection.Execute(
            string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA query_only = ON; PRAGMA cache_size = -{cache};"
            )
        );
        return connection;
    }

    private static KeepingConnection Open(SqliteLocation location)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = location.Path,
            // Connections are kept open here; the library's own pool would keep the file open after them.
            Pooling = false,
        };
        var connection = new KeepingConnection(settings.ConnectionString);
        connection.Open();
        return connection;
    }
}
