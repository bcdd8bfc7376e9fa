using System.Runtime.CompilerServices;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Kill;

/// <summary>
/// Tests that the deviations are sharp: each changes the scenarios of its requirement and, but for what is listed, no others.
/// All scenarios run on a provider with a dozen deviations at once; what no dozen changes, none of its twelve does. The
/// scenarios of others that do change run again, with one deviation at a time, which tells whose doing it is. What two
/// deviations of one dozen do to each other's scenarios stays unseen, so that the dozens are made of distant ones.
/// </summary>
internal sealed class SideEffectRun(Trials trials, SideEffects listed)
{
    private const int Together = 12;

    // What changes more than this many would hide what its dozen does: it is tried alone.
    private const int MostTogether = 8;

    private readonly Dictionary<string, ScenarioResult> _conforming = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, int> _found = new(StringComparer.Ordinal);

    /// <summary>How many scenarios of others each deviation changes, of those that change any.</summary>
    public IReadOnlyDictionary<string, int> Found => _found;

    public async IAsyncEnumerable<Outcome> RunAsync(
        IReadOnlyCollection<string> named,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var providers = await SideBySide.StartAsync(cancellation);
        var (chosen, unknown) = await providers.OnOneAsync(
            host => trials.ChooseAsync(host, named, cancellation),
            cancellation
        );
        foreach (var name in unknown)
        {
            yield return Trials.Unknown(name);
        }

        foreach (
            var result in await providers.OnOneAsync(
                host => trials.RunAsync(host, trials.Features.Pickles, [], cancellation),
                cancellation
            )
        )
        {
            _conforming[result.Key] = result;
        }

        await foreach (
            var outcomes in providers.TryAllAsync(
                Dozens(chosen),
                (host, dozen) => TryAsync(host, dozen, cancellation),
                cancellation
            )
        )
        {
            foreach (var outcome in outcomes)
            {
                yield return outcome;
            }
        }
    }

    private List<IReadOnlyList<DeviationInfo>> Dozens(IReadOnlyList<DeviationInfo> chosen)
    {
        var sharp = chosen.Where(d => listed.Allowed(d.Id) <= MostTogether).ToList();
        var dozens = (sharp.Count + Together - 1) / Together;
        return
        [
            .. chosen.Except(sharp).Select(d => (IReadOnlyList<DeviationInfo>)[d]),
            .. Enumerable
                .Range(0, dozens)
                .Select(first => sharp.Where((_, i) => i % dozens == first).ToList()),
        ];
    }

    private async Task<IReadOnlyList<Outcome>> TryAsync(
        ReferenceTargetHost host,
        IReadOnlyList<DeviationInfo> dozen,
        CancellationToken cancellation
    )
    {
        var others = trials
            .Features.Pickles.Where(p => !dozen.Any(d => Trials.IsAbout(p, d)))
            .ToList();
        var changed = await ChangedAsync(host, others, dozen, cancellation);
        if (dozen.Count == 1)
        {
            return [Judge(dozen[0], changed)];
        }

        var outcomes = new List<Outcome>();
        foreach (var deviation in dozen)
        {
            outcomes.Add(
                Judge(
                    deviation,
                    changed.Count == 0
                        ? []
                        : await ChangedAsync(host, changed, [deviation], cancellation)
                )
            );
        }

        return outcomes;
    }

    /// <summary>Those of the scenarios that say something else now.</summary>
    private async Task<IReadOnlyList<ScenarioPickle>> ChangedAsync(
        ReferenceTargetHost host,
        IReadOnlyList<ScenarioPickle> scenarios,
        IReadOnlyList<DeviationInfo> deviations,
        CancellationToken cancellation
    )
    {
        try
        {
            var now = await trials.RunAsync(
                host,
                scenarios,
                [.. deviations.Select(d => d.Id)],
                cancellation
            );
            return
            [
                .. scenarios
                    .Zip(now)
                    .Where(pair => pair.Second.Verdict != _conforming[pair.Second.Key].Verdict)
                    .Select(pair => pair.First),
            ];
        }
        catch (TargetUnusableException)
        {
            return scenarios;
        }
    }

    private Outcome Judge(DeviationInfo deviation, IReadOnlyList<ScenarioPickle> changed)
    {
        if (changed.Count > 0)
        {
            lock (_gate)
            {
                _found[deviation.Id] = changed.Count;
            }
        }

        var allowed = listed.Allowed(deviation.Id);
        return changed.Count <= allowed
            ? new(true, $"sharp     {deviation.Id} ({deviation.Requirement})")
            : new(
                false,
                $"BLUNT     {deviation.Id} ({deviation.Requirement}): {changed.Count} scenarios of other requirements change, {allowed} are allowed: {string.Join("; ", changed.Take(20).Select(p => $"{p.FeatureUri} | {p.UniqueName}"))}"
            );
    }
}
