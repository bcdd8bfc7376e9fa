using System.Collections.Concurrent;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// Whom the keys of recent requests belong to, so that the next request with the same key asks no database. Exact: nothing is
/// taken for true past the <see cref="Storage.IDatabase.ReadAccessRevisionAsync"/> at which it was read.
/// </summary>
internal sealed class KnownCallers
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, KnownCaller> _callers = new(
        StringComparer.Ordinal
    );

    public KnownCaller? Find(string secret) =>
        _callers.TryGetValue(secret, out var known) ? known : null;

    public void Remember(string secret, KnownCaller caller)
    {
        if (_callers.Count >= Most)
        {
            _callers.Clear();
        }

        _callers[secret] = caller;
    }
}
