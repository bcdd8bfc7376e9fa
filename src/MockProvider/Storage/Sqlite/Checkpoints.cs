using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>
/// Brings the log into the file beside the writer, on a connection of its own, so that no write waits for the disk
/// (https://www.sqlite.org/wal.html#checkpointing). The log begins anew only when all of it is in the file, and under load
/// it grows meanwhile: so it is brought in again and again, each time there is less, until the writer can do the last bit.
/// </summary>
internal sealed class Checkpoints : IDisposable
{
    // Pages of 4 KiB in the log.
    private const long Worthwhile = 16 * 1024;
    private const long Few = Worthwhile / 16;
    private const long TooMany = 4 * Worthwhile;

    // https://www.sqlite.org/c3ref/c_dbstatus_options.html
    private const int PagesWritten = 9;

    private readonly SqliteConnection _writer;
    private readonly SqliteConnection _connection;
    private Task<long> _copying = Task.FromResult(0L);
    private long _before;

    public Checkpoints(SqliteLocation location, SqliteConnection writer)
    {
        _writer = writer;
        _connection = SqliteConnections.OpenCheckpointer(location);
    }

    /// <summary>To be called before a transaction; whether the writer must bring the log into the file and begin it anew.</summary>
    public bool IsDue()
    {
        var length = Written() - _before;
        if (length < Worthwhile || !_copying.IsCompleted)
        {
            return false;
        }

        var copied = _copying.IsCompletedSuccessfully ? _copying.Result : 0;
        var isDue = length >= TooMany || (copied > 0 && length - copied < Few);
        _copying = isDue ? Task.FromResult(0L) : Task.Run(Copy);
        return isDue;
    }

    /// <summary>The writer has done so: the next page is the first of the log.</summary>
    public void BeginAnew() => _before = Written();

    public void Dispose()
    {
        // What it did not get done is in the log, which the next one to open the file reads.
        Task.WaitAny(_copying);
        _connection.Dispose();
    }

    // How many pages this writer has put into the log since it was opened.
    private long Written()
    {
        _ = raw.sqlite3_db_status(_writer.Handle, PagesWritten, out var pages, out _, 0);
        return pages;
    }

    // The pages of the log that are in the file then.
    private long Copy() =>
        _connection.QuerySingle<Outcome>("PRAGMA wal_checkpoint(PASSIVE)").Checkpointed;

    private sealed record Outcome(long Busy, long Log, long Checkpointed);
}
