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
/// scenarios of others that do change run again, with one deviation at a time, which tells whose doing it is; so do those of
/// the others of the dozen, which it was no use to run together.
/// </summary>
internal sealed class SideEffectRun(Trials trials, SideEffects listed)
{
    private const int Together = 12;

    // What changes more than this many would hide what its dozen does: it is tried alone.
    private const int MostTogether = 8;

    private readonly Dictionary<ScenarioPickle, ScenarioResult> _conforming = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, IReadOnlyList<string>> _found = new(
        StringComparer.Ordinal
    );

    /// <summary>Which scenarios of others each deviation changes; of those that were not tried, what is listed.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Found => _found;

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

        var all = trials.Features.Pickles;
        var conforming = await providers.OnOneAsync(
            host => trials.RunAsync(host, all, [], cancellation),
            cancellation
        );
        foreach (var (scenario, result) in all.Zip(conforming))
        {
            _conforming[scenario] = result;
        }

        foreach (var other in named.Count == 0 ? [] : listed.Deviations)
        {
            _found[other] = listed.Of(other);
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
        var sharp = chosen.Where(d => listed.Of(d.Id).Count <= MostTogether).ToList();
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
            var suspects = trials
                .Features.Pickles.Where(p => !Trials.IsAbout(p, deviation))
                .Where(p => changed.Contains(p) || dozen.Any(d => Trials.IsAbout(p, d)))
                .ToList();
            outcomes.Add(
                Judge(deviation, await ChangedAsync(host, suspects, [deviation], cancellation))
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
                    .Where(pair => pair.Second.Verdict != _conforming[pair.First].Verdict)
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
        var keys = changed.Select(p => _conforming[p].Key).ToList();
        lock (_gate)
        {
            _found[deviation.Id] = keys;
        }

        var unlisted = listed.Unlisted(deviation.Id, keys);
        return unlisted.Count == 0
            ? new(true, $"sharp     {deviation.Id} ({deviation.Requirement})")
            : new(
                false,
                $"BLUNT     {deviation.Id} ({deviation.Requirement}): {keys.Count} scenarios of other requirements change, {unlisted.Count} that are not listed: {string.Join("; ", unlisted.Take(20))}"
            );
    }
}
