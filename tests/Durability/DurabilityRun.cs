using System.Collections.Concurrent;

namespace ScimConformance.Durability;

/// <summary>
/// Loads the provider from several connections, kills it at a moment that falls anywhere in a commit, starts it again on
/// the same database and looks whether every acknowledged write is there.
/// </summary>
internal sealed class DurabilityRun(DurabilityOptions options, string database)
{
    private const int Connections = 8;
    private const int FewestWrites = 40;
    private const int MostWrites = 400;
    private static readonly TimeSpan LongestRest = TimeSpan.FromMilliseconds(8);

    private readonly Random _random = new(options.Seed);
    private readonly string _key = $"durability-key-{options.Seed}";

    // A database that outlives the run knows the users of earlier ones.
    private readonly long _run = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
    private readonly List<Writer> _writers = [];

    /// <summary>The rounds, each with what its kill lost.</summary>
    public async IAsyncEnumerable<Round> RunAsync()
    {
        _writers.AddRange(
            Enumerable
                .Range(0, Connections)
                .Select(i => new Writer($"u{_run}.{i}", new Random(_random.Next())))
        );
        var acknowledged = 0;
        for (var life = 0; life <= options.Rounds; life++)
        {
            using var provider = await ProviderProcess.StartAsync(options, database, _key);
            if (life > 0)
            {
                var lost = await CheckAsync(provider, everything: life == options.Rounds);
                yield return new Round(acknowledged, lost);
            }

            if (life < options.Rounds)
            {
                acknowledged = await LoadAsync(provider);
            }
        }
    }

    private async Task<int> LoadAsync(ProviderProcess provider)
    {
        using var scim = new ScimUsers(provider.ScimBaseUrl, _key);
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var wanted = _random.Next(FewestWrites, MostWrites);
        var acknowledged = 0;
        var writing = _writers
            .Select(writer =>
                Task.Run(() =>
                    writer.WriteAsync(
                        scim,
                        () =>
                        {
                            if (Interlocked.Increment(ref acknowledged) == wanted)
                            {
                                enough.SetResult();
                            }
                        }
                    )
                )
            )
            .ToList();
        // A writer ends before the kill only by an exception.
        await Task.WhenAny([enough.Task, .. writing]);
        // The moment after an answer is the moment after a commit: the rest lets the kill fall into the next one.
        await Task.Delay(_random.NextDouble() * LongestRest, TimeProvider.System);
        await provider.KillAsync();
        await Task.WhenAll(writing);
        return acknowledged;
    }

    private async Task<IReadOnlyList<string>> CheckAsync(ProviderProcess provider, bool everything)
    {
        using var scim = new ScimUsers(provider.ScimBaseUrl, _key);
        var lost = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(
            _writers.SelectMany(writer => writer.ToCheck(everything)),
            new ParallelOptions { MaxDegreeOfParallelism = Connections },
            async (user, _) =>
            {
                var (state, id) = await scim.FindAsync(user);
                user.Id = id;
                if (user.Settle(state) is { } problem)
                {
                    lost.Enqueue(problem);
                }
            }
        );
        _writers.ForEach(writer => writer.Forget());
        return [.. lost];
    }
}
