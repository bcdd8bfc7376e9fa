using System.Collections.Concurrent;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class ReaderPool(SqliteLocation location) : IDisposable
{
    private readonly ConcurrentBag<SqliteStore> _idle = [];

    public SqliteStore Take() =>
        _idle.TryTake(out var store)
            ? store
            : new SqliteStore(SqliteConnections.OpenReader(location));

    public void Return(SqliteStore store) => _idle.Add(store);

    public void Dispose()
    {
        while (_idle.TryTake(out var store))
        {
            store.Dispose();
        }
    }
}
