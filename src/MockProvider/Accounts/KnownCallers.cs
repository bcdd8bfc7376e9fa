using System.Collections.Concurrent;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// Whom the keys of recent requests belong to, so that the next request with the same key asks no database. Exact: nothing is
/// remembered past the <see cref="Storage.IDatabase.ReadAccessRevisionAsync"/> at which it was read.
/// </summary>
internal sealed class KnownCallers
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, (long Revision, Caller Caller)> _callers = new(
        StringComparer.Ordinal
    );

    public Caller? Find(string secret, long revision) =>
        _callers.TryGetValue(secret, out var known) && known.Revision == revision
            ? known.Caller
            : null;

    /// <summary>Remembers the caller as read at the revision or later.</summary>
    public Caller Remember(string secret, long revision, Caller caller)
    {
        if (_callers.Count >= Most)
        {
            _callers.Clear();
        }

        _callers[secret] = (revision, caller);
        return caller;
    }
}
