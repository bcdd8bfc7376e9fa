using System.Collections.Concurrent;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class ReaderPool(SqliteLocation location) : IDisposable
{
    private readonly ConcurrentBag<Store> _idle = [];

    public Store Take() =>
        _idle.TryTake(out var store)
            ? store
            : new Store(new Session(SqliteConnections.OpenReader(location)), SqlDialect.Sqlite);

    public void Return(Store store) => _idle.Add(store);

    public void Dispose()
    {
        while (_idle.TryTake(out var store))
        {
            store.Dispose();
        }
    }
}
