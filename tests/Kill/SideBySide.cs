using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Kill;

/// <summary>
/// A few providers that are tried at the same time, each by one at a time: a deviation may show itself to whoever comes
/// without a key, and then it is nobody else's.
/// </summary>
internal sealed class SideBySide : IAsyncDisposable
{
    // Most of the time goes by waiting for answers, one after the other.
    private const int AtOnce = 4;

    private readonly ConcurrentBag<ReferenceTargetHost> _free;
    private readonly SemaphoreSlim _places = new(AtOnce);

    private SideBySide(IEnumerable<ReferenceTargetHost> hosts) => _free = [.. hosts];

    public static async Task<SideBySide> StartAsync(CancellationToken cancellation)
    {
        var hosts = new List<ReferenceTargetHost>();
        for (var i = 0; i < AtOnce; i++)
        {
            hosts.Add(await ReferenceTargetHost.StartAsync(cancellation));
        }

        return new SideBySide(hosts);
    }

    /// <summary>The outcomes in the order of the items.</summary>
    public async IAsyncEnumerable<TOutcome> TryAllAsync<T, TOutcome>(
        IReadOnlyList<T> items,
        Func<ReferenceTargetHost, T, Task<TOutcome>> tryOne,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var tries = items
            .Select(item => OnOneAsync(host => tryOne(host, item), cancellation))
            .ToList();
        foreach (var outcome in tries)
        {
            yield return await outcome;
        }
    }

    /// <summary>Does something on a provider that nobody else uses meanwhile.</summary>
    public async Task<T> OnOneAsync<T>(
        Func<ReferenceTargetHost, Task<T>> action,
        CancellationToken cancellation
    )
    {
        await _places.WaitAsync(cancellation);
        try
        {
            if (!_free.TryTake(out var host))
            {
                throw new InvalidOperationException("There are more places than providers.");
            }

            try
            {
                return await action(host);
            }
            finally
            {
                _free.Add(host);
            }
        }
        finally
        {
            _places.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_free.TryTake(out var host))
        {
            await host.DisposeAsync();
        }

        _places.Dispose();
    }
}
