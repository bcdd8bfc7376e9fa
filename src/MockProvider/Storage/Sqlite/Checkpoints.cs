using Dapper;
using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>
/// Brings the log into the file beside the writer, on a connection of its own, so that no write waits for the disk
/// (https://www.sqlite.org/wal.html#checkpointing). The log begins anew only when all of it is in the file, and under load
/// it grows meanwhile: so it is brought in again and again, each time there is less, until the writer can do the last bit.
/// </summary>
internal sealed class Checkpoints : IDisposable
{
    private const long Worthwhile = 64L * 1024 * 1024;
    private const long Little = Worthwhile / 16;
    private const long TooLong = 4 * Worthwhile;

    // https://www.sqlite.org/fileformat2.html#the_write_ahead_log: a frame is a page with a header.
    private const long FrameBytes = 4096 + 24;

    private readonly FileInfo _log;
    private readonly SqliteConnection _connection;
    private Task<long> _copying = Task.FromResult(0L);

    public Checkpoints(SqliteLocation location)
    {
        _log = new FileInfo(location.Path + "-wal");
        _connection = SqliteConnections.OpenCheckpointer(location);
    }

    /// <summary>To be called before a transaction; whether the writer must bring the log into the file and empty it.</summary>
    public bool IsDue()
    {
        _log.Refresh();
        var length = _log.Exists ? _log.Length : 0;
        if (length < Worthwhile || !_copying.IsCompleted)
        {
            return false;
        }

        var copied = _copying.IsCompletedSuccessfully ? _copying.Result : 0;
        var isDue = length >= TooLong || (copied > 0 && length - copied < Little);
        _copying = isDue ? Task.FromResult(0L) : Task.Run(Copy);
        return isDue;
    }

    public void Dispose()
    {
        // What it did not get done is in the log, which the next one to open the file reads.
        Task.WaitAny(_copying);
        _connection.Dispose();
    }

    // The bytes of the log that are in the file then.
    private long Copy() =>
        _connection.QuerySingle<Outcome>("PRAGMA wal_checkpoint(PASSIVE)").Checkpointed
        * FrameBytes;

    private sealed record Outcome(long Busy, long Log, long Checkpointed);
}
