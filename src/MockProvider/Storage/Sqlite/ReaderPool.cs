using System.Collections.Concurrent;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>The reader that was used last is used next: it has read what is asked for often.</summary>
internal sealed class ReaderPool(SqliteLocation location) : IDisposable
{
    private readonly ConcurrentStack<Store> _idle = [];

    public Store Take() =>
        _idle.TryPop(out var store)
            ? store
            : new Store(new Session(SqliteConnections.OpenReader(location)), SqlDialect.Sqlite);

    public void Return(Store store) => _idle.Push(store);

    public void Dispose()
    {
        while (_idle.TryPop(out var store))
        {
            store.Dispose();
        }
    }
}
