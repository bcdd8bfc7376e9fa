using Microsoft.Data.Sqlite;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>One file, one writing connection used by one at a time, and as many readers as are asked for at once.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly SqliteConnection _writer;
    private readonly SqliteStore _writerStore;
    private readonly ReaderPool? _readers;

    private readonly DatabaseLock _lock;

    private SqliteDatabase(DatabaseLock @lock, SqliteConnection writer, ReaderPool? readers)
    {
        _lock = @lock;
        _writer = writer;
        _writerStore = new SqliteStore(writer);
        _readers = readers;
    }

    /// <summary>
    /// Opens the database and brings its tables up to date. Throws <see cref="SqliteException"/> if it cannot,
    /// <see cref="DatabaseInUseException"/>, <see cref="ForeignDatabaseException"/>.
    /// </summary>
    public static SqliteDatabase Open(SqliteLocation location)
    {
        DapperSettings.Apply();
        var owned = DatabaseLock.Take(location);
        try
        {
            var writer = OpenWriter(location);
            return new SqliteDatabase(
                owned,
                writer,
                location.IsMemory ? null : new ReaderPool(location)
            );
        }
        catch
        {
            owned.Dispose();
            throw;
        }
    }

    public async Task<T> ReadAsync<T>(Func<IStore, Task<T>> work, CancellationToken cancellation)
    {
        if (_readers is null)
        {
            // A database in memory lives in its one connection.
            return await ExclusivelyAsync(work, cancellation);
        }

        var reader = _readers.Take();
        try
        {
            return await work(reader);
        }
        finally
        {
            _readers.Return(reader);
        }
    }

    public Task<Result<T>> WriteAsync<T>(
        Func<IStore, Task<Result<T>>> work,
        CancellationToken cancellation
    ) => ExclusivelyAsync(store => InTransactionAsync(store, work), cancellation);

    public async ValueTask DisposeAsync()
    {
        await _writing.WaitAsync();
        _readers?.Dispose();
        await _writer.DisposeAsync();
        _writing.Dispose();
        _lock.Dispose();
    }

    private static SqliteConnection OpenWriter(SqliteLocation location)
    {
        var writer = SqliteConnections.OpenWriter(location);
        try
        {
            SchemaMigration.Apply(writer);
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private async Task<Result<T>> InTransactionAsync<T>(
        IStore store,
        Func<IStore, Task<Result<T>>> work
    )
    {
        await using var transaction = _writer.BeginTransaction(deferred: false);
        var result = await work(store);
        if (!result.IsError)
        {
            await transaction.CommitAsync(CancellationToken.None);
        }

        return result;
    }

    private async Task<T> ExclusivelyAsync<T>(
        Func<IStore, Task<T>> work,
        CancellationToken cancellation
    )
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            return await work(_writerStore);
        }
        finally
        {
            _writing.Release();
        }
    }
}
