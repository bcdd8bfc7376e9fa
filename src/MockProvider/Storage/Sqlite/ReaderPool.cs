using System.Collections.Concurrent;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>
/// As many readers as are asked for at once; what more than two for each processor have read goes with them. The one that was used
/// last is used next: it has read what is asked for often.
/// </summary>
internal sealed class ReaderPool(SqliteLocation location) : IDisposable
{
    // In kilobytes, of all that are kept.
    private const int Cache = 96_000;

    private static readonly int MostKept = 2 * Environment.ProcessorCount;

    private readonly ConcurrentStack<Store> _idle = [];

    public Store Take() =>
        _idle.TryPop(out var store)
            ? store
            : new Store(
                new Session(SqliteConnections.OpenReader(location, Cache / MostKept)),
                SqlDialect.Sqlite
            );

    public void Return(Store store)
    {
        if (_idle.Count < MostKept)
        {
            _idle.Push(store);
        }
        else
        {
            store.Dispose();
        }
    }

    public void Dispose()
    {
        while (_idle.TryPop(out var store))
        {
            store.Dispose();
        }
    }
}
