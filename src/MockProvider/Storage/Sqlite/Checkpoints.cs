using Dapper;
using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>
/// Brings the log into the file beside the writer, on a connection of its own, so that no write waits for the disk
/// (https://www.sqlite.org/wal.html#checkpointing). The log begins anew only when all of it is in the file: where writes
/// leave no such moment, the writer makes one.
/// </summary>
internal sealed class Checkpoints : IDisposable
{
    private const long Worthwhile = 32L * 1024 * 1024;
    private const long TooLong = 8 * Worthwhile;

    private readonly FileInfo _log;
    private readonly SqliteConnection _connection;
    private Task _running = Task.CompletedTask;

    public Checkpoints(SqliteLocation location)
    {
        _log = new FileInfo(location.Path + "-wal");
        _connection = SqliteConnections.OpenCheckpointer(location);
    }

    /// <summary>To be called before a transaction; whether the writer must bring the log into the file itself.</summary>
    public bool IsOverdue()
    {
        _log.Refresh();
        var length = _log.Exists ? _log.Length : 0;
        if (length >= Worthwhile && _running.IsCompleted)
        {
            _running = Task.Run(() => _connection.Execute("PRAGMA wal_checkpoint(PASSIVE)"));
        }

        return length >= TooLong && _running.IsCompleted;
    }

    public void Dispose()
    {
        // What it did not get done is in the log, which the next one to open the file reads.
        Task.WaitAny(_running);
        _connection.Dispose();
    }
}
