using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class SqliteWriter : IWriterConnection
{
    private readonly SemaphoreSlim _using = new(1, 1);
    private readonly Store _store;
    private readonly Checkpoints? _checkpoints;

    private SqliteWriter(Store store, Checkpoints? checkpoints)
    {
        _store = store;
        _checkpoints = checkpoints;
    }

    public IStore Store => _store;

    public Session Session => _store.Session;

    public AccessRevisions Access { get; } = new();

    public static SqliteWriter Open(SqliteLocation location, Durability durability)
    {
        var connection = SqliteConnections.OpenWriter(location, durability);
        try
        {
            SchemaMigration.Apply(connection);
            return new SqliteWriter(
                new Store(new Session(connection), SqlDialect.Sqlite),
                location.IsMemory ? null : new Checkpoints(location, connection)
            );
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public async Task<T> BetweenWritesAsync<T>(
        Func<IStore, Task<T>> work,
        CancellationToken cancellation
    )
    {
        await _using.WaitAsync(cancellation);
        try
        {
            return await work(_store);
        }
        finally
        {
            _using.Release();
        }
    }

    public async Task BeginAsync()
    {
        await _using.WaitAsync();
        // Before the transaction: what goes wrong here has stored nothing yet.
        if (
            _checkpoints?.IsDue() is true
            // The log stays as long as it is and is written over: to let it grow again would cost more.
            && await Session.FirstAsync(
                "PRAGMA wal_checkpoint(RESTART)",
                row => row.GetInt64(0) == 0
            )
        )
        {
            _checkpoints.BeginAnew();
        }

        await Session.ExecuteAsync("BEGIN IMMEDIATE");
    }

    public async Task CommitAsync()
    {
        await Session.Counts.StoreAsync(Session);
        await Session.ExecuteAsync("COMMIT");
        Access.Add(Session.AccessChanges);
        End();
    }

    public async Task RollbackAsync()
    {
        await Session.ExecuteAsync("ROLLBACK");
        End();
    }

    public async Task AbandonAsync()
    {
        try
        {
            await Session.ExecuteAsync("ROLLBACK");
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // There is no transaction: it did not begin, or the error ended it.
        }

        End();
    }

    private void End()
    {
        Session.EndTurn();
        _using.Release();
    }

    public ValueTask DisposeAsync()
    {
        _checkpoints?.Dispose();
        _store.Dispose();
        _using.Dispose();
        return ValueTask.CompletedTask;
    }
}
