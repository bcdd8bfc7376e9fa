using System.Runtime.CompilerServices;

namespace ScimConformance.Kill;

internal static class SideBySide
{
    // Most of the time goes by waiting for answers, one after the other.
    private const int AtOnce = 4;

    /// <summary>The outcomes in the order of the items, some of which are tried at the same time.</summary>
    public static async IAsyncEnumerable<KillOutcome> TryAllAsync<T>(
        IReadOnlyList<T> items,
        Func<T, Task<KillOutcome>> tryOne,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var places = new SemaphoreSlim(AtOnce);
        var tries = items
            .Select(async item =>
            {
                await places.WaitAsync(cancellation);
                try
                {
                    return await tryOne(item);
                }
                finally
                {
                    places.Release();
                }
            })
            .ToList();
        foreach (var outcome in tries)
        {
            yield return await outcome;
        }
    }
}
