namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>
/// How often each account was let in as something else, in the memory of the one process that owns the file. A few counters
/// stand for all: where two accounts share one, the one is looked up again when the other changed.
/// </summary>
internal sealed class AccessRevisions
{
    private const int Counters = 4096;

    private readonly long[] _organizations = new long[Counters];
    private readonly long[] _accounts = new long[Counters];
    private long _all;

    /// <summary>Grows with each change of the account, its organization, or all.</summary>
    public long Of(string organization, string account) =>
        Volatile.Read(ref _all)
        + Volatile.Read(ref _organizations[Place(organization)])
        + Volatile.Read(ref _accounts[Place(organization, account)]);

    public void Add(AccessChanges changes)
    {
        if (changes.IsOfAll)
        {
            Interlocked.Increment(ref _all);
        }

        foreach (var organization in changes.Organizations)
        {
            Interlocked.Increment(ref _organizations[Place(organization)]);
        }

        foreach (var (organization, account) in changes.Accounts)
        {
            Interlocked.Increment(ref _accounts[Place(organization, account)]);
        }
    }

    private static int Place(string organization) => Place(HashCode.Combine(organization));

    private static int Place(string organization, string account) =>
        Place(HashCode.Combine(organization, account));

    private static int Place(int hash) => (int)((uint)hash % Counters);
}
