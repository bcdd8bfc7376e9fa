using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>One file, owned by this process: one writing connection, and as many readers as are asked for at once.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    private readonly DatabaseLock _lock;
    private readonly SqliteWriter _connection;
    private readonly Writer _writer;
    private readonly ReaderPool? _readers;

    private SqliteDatabase(DatabaseLock @lock, SqliteWriter connection, ReaderPool? readers)
    {
        _lock = @lock;
        _connection = connection;
        _writer = new Writer(connection);
        _readers = readers;
    }

    // Nobody else writes to the file, so that the number need not stand in it.
    public ValueTask<long> ReadAccessRevisionAsync(
        string organization,
        string account,
        CancellationToken cancellation
    ) => ValueTask.FromResult(_connection.Access.Of(organization, account));

    /// <summary>
    /// Opens the database and brings its tables up to date. Throws <see cref="Microsoft.Data.Sqlite.SqliteException"/> if it
    /// cannot, <see cref="DatabaseInUseException"/>, <see cref="ForeignDatabaseException"/>.
    /// </summary>
    public static SqliteDatabase Open(SqliteLocation location, Durability durability)
    {
        DapperSettings.Apply();
        var owned = DatabaseLock.Take(location);
        try
        {
            return new SqliteDatabase(
                owned,
                SqliteWriter.Open(location, durability),
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
            return await _connection.BetweenWritesAsync(work, cancellation);
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
    ) => _writer.WriteAsync(work, cancellation);

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _readers?.Dispose();
        _lock.Dispose();
    }
}
