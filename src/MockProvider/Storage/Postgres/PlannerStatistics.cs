using Npgsql;

namespace ScimConformance.MockProvider.Storage.Postgres;

/// <summary>
/// Has PostgreSQL look at the tables when many writes have come since it last did. A table that it never looked at it takes
/// for a small one, and then goes through an organization's 20,000 users for the one with an externalId. Its own daemon
/// comes once a minute, and not at all where it is switched off or a backup was read in.
/// </summary>
internal sealed class PlannerStatistics : IAsyncDisposable
{
    /// <summary>Writes before the first look; each look makes it twice as many.</summary>
    public const long First = 500;

    private readonly CancellationTokenSource _end = new();
    private readonly Func<CancellationToken, Task> _look;
    private long _writes;
    private long _next = First;

    /// <summary>Begins with <paramref name="lookFirst"/>.</summary>
    public PlannerStatistics(
        Func<CancellationToken, Task> lookFirst,
        Func<CancellationToken, Task> look
    )
    {
        _look = look;
        Looking = Task.Run(() => LookAsync(lookFirst));
    }

    /// <summary>The last look that was begun; over when it has looked, or could not.</summary>
    public Task Looking { get; private set; }

    public static PlannerStatistics Of(NpgsqlDataSource source) =>
        new(
            async cancellation =>
            {
                await using var unseen = source.CreateCommand(
                    "SELECT 2 * n_mod_since_analyze > n_live_tup FROM pg_stat_user_tables WHERE relid = 'resources'::regclass"
                );
                if (await unseen.ExecuteScalarAsync(cancellation) is true)
                {
                    await AnalyzeAsync(source, cancellation);
                }
            },
            cancellation => AnalyzeAsync(source, cancellation)
        );

    /// <summary>To be told of each write that was committed.</summary>
    public void Written()
    {
        if (Interlocked.Increment(ref _writes) < Interlocked.Read(ref _next))
        {
            return;
        }

        // One of those who come here at the same time sees to it.
        var due = Interlocked.Read(ref _next);
        if (Looking.IsCompleted && Interlocked.CompareExchange(ref _next, 2 * due, due) == due)
        {
            Looking = Task.Run(() => LookAsync(_look));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Looking;
        _end.Dispose();
    }

    private static async Task AnalyzeAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var analyze = source.CreateCommand(
            "ANALYZE resources, unique_keys, resource_keys, members, accounts"
        );
        analyze.CommandTimeout = 0;
        await analyze.ExecuteNonQueryAsync(cancellation);
    }

    // Without it everything is answered as well, if slower: the next look may do better.
    private async Task LookAsync(Func<CancellationToken, Task> look)
    {
        try
        {
            await look(_end.Token);
        }
        catch (Exception error) when (error is NpgsqlException or OperationCanceledException) { }
    }
}
