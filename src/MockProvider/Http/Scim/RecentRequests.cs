namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>A ring of requests that nobody waits for: each takes the place of the oldest.</summary>
internal sealed class RecentRequests
{
    // A power of two, so that the ring goes on when the count overflows.
    private const int Most = 32;

    private readonly RecentRequest?[] _ring = new RecentRequest?[Most];
    private uint _count;

    public void Add(RecentRequest request) =>
        Volatile.Write(ref _ring[(Interlocked.Increment(ref _count) - 1) % Most], request);

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RecentRequest> List()
    {
        var count = Volatile.Read(ref _count);
        return
        [
            .. Enumerable
                .Range(1, Most)
                .Select(back => Volatile.Read(ref _ring[unchecked(count - (uint)back) % Most]))
                .OfType<RecentRequest>(),
        ];
    }
}
