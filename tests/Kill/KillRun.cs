using System.Runtime.CompilerServices;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Kill;

/// <summary>
/// Tests the tester: for each deviation of the reference provider, runs the scenarios of its requirement on a provider that
/// deviates in just that way. They found nothing on one that conforms, and one of them must now have the verdict that the requirement's
/// on_fault demands, through a finding that carries the requirement. With <paramref name="whole"/> all other scenarios run
/// as well, and those that a deviation changes must be the ones listed.
/// </summary>
internal sealed class KillRun(FeatureSet features, TimeProvider time, SideEffects? whole)
{
    private readonly Dictionary<string, ScenarioResult> _conforming = new(StringComparer.Ordinal);

    /// <summary>The outcomes, in the order of the provider's catalogue; of the named deviations, or of all.</summary>
    public async IAsyncEnumerable<KillOutcome> RunAsync(
        IReadOnlyCollection<string> named,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var providers = await SideBySide.StartAsync(cancellation);
        var all = await providers.OnOneAsync(
            host => DeviationsAsync(host, cancellation),
            cancellation
        );
        foreach (var unknown in named.Except(all.Select(d => d.Id), StringComparer.Ordinal))
        {
            yield return new KillOutcome(
                false,
                $"UNKNOWN   {unknown}: the provider has no such deviation."
            );
        }

        var chosen = all.Where(d =>
                named.Count == 0 || named.Contains(d.Id, StringComparer.Ordinal)
            )
            .ToList();
        await providers.OnOneAsync(host => ConformAsync(host, chosen, cancellation), cancellation);
        await foreach (
            var outcome in providers.TryAllAsync(
                chosen,
                (host, deviation) => TryAsync(host, deviation, cancellation),
                cancellation
            )
        )
        {
            yield return outcome;
        }
    }

    private async Task<bool> ConformAsync(
        ReferenceTargetHost host,
        IReadOnlyList<DeviationInfo> deviations,
        CancellationToken cancellation
    )
    {
        var needed = features
            .Pickles.Where(p => whole is not null || deviations.Any(d => IsAbout(p, d)))
            .ToList();
        foreach (var result in await RunAsync(host, needed, [], cancellation))
        {
            _conforming[result.Key] = result;
        }

        return true;
    }

    private async Task<KillOutcome> TryAsync(
        ReferenceTargetHost host,
        DeviationInfo deviation,
        CancellationToken cancellation
    )
    {
        var about = features.Pickles.Where(p => IsAbout(p, deviation)).ToList();
        var after = await RunAsync(
            host,
            whole is null ? about : features.Pickles,
            [deviation.Id],
            cancellation
        );
        var own = after
            .Where(s => s.Requirements.Contains(deviation.Requirement, StringComparer.Ordinal))
            .ToList();
        if (Broken(own) is { } broken)
        {
            return new(
                false,
                $"BROKEN    {deviation.Id}: without it, \"{broken.Name}\" is {broken.Verdict}: {broken.Reason}"
            );
        }

        var demanded = features.Catalogue.Find(deviation.Requirement)?.OnFault;
        var found =
            from scenario in own
            from finding in scenario.Findings
            where
                string.Equals(finding.Requirement, deviation.Requirement, StringComparison.Ordinal)
                && finding.Severity == demanded
            select $"expected {finding.Expected}, found {finding.Actual} ({scenario.Verdict}: \"{scenario.Name}\", exchange {finding.Exchange})";
        if (found.FirstOrDefault() is not { } first)
        {
            return new(
                false,
                $"SURVIVED  {deviation.Id} ({deviation.Requirement}, on_fault {demanded}): {deviation.Sentence} {Verdicts(own)}"
            );
        }

        return whole?.Judge(deviation.Id, Changed(deviation, after)) is { } blunt
            ? new(false, $"BLUNT     {deviation.Id} ({deviation.Requirement}): {blunt}")
            : new(true, $"killed    {deviation.Id} ({deviation.Requirement}): {first}");
    }

    /// <summary>
    /// One that said something else than Passed of the provider that conforms. NotApplicable is no objection: some faults are in
    /// answers that a provider need not give, such as a redirect.
    /// </summary>
    private ScenarioResult? Broken(IEnumerable<ScenarioResult> own) =>
        own.Select(s => _conforming[s.Key])
            .FirstOrDefault(s => s.Verdict is not (Verdict.Passed or Verdict.NotApplicable));

    /// <summary>The scenarios of other requirements that say something else now.</summary>
    private List<string> Changed(DeviationInfo deviation, IReadOnlyList<ScenarioResult> after) =>
        [
            .. after
                .Where(s =>
                    !s.Requirements.Contains(deviation.Requirement, StringComparer.Ordinal)
                    && s.Verdict != _conforming[s.Key].Verdict
                )
                .Select(s => s.Key)
                .Order(StringComparer.Ordinal),
        ];

    private static string Verdicts(List<ScenarioResult> own) =>
        own.Count == 0
            ? "No scenario is about it."
            : string.Join(
                "; ",
                own.Select(s =>
                    $"\"{s.Name}\" {s.Verdict}{(s.Reason is null ? "" : $": {s.Reason}")}"
                )
            );

    private static bool IsAbout(ScenarioPickle pickle, DeviationInfo deviation) =>
        RequirementCatalogue
            .IdsOf(pickle.Tags, pickle.Arguments)
            .Contains(deviation.Requirement, StringComparer.Ordinal);

    private async Task<IReadOnlyList<ScenarioResult>> RunAsync(
        ReferenceTargetHost host,
        IReadOnlyList<ScenarioPickle> scenarios,
        IReadOnlyList<string> deviations,
        CancellationToken cancellation
    )
    {
        await using var session = await RunSession.OpenAsync(
            Defaults.Settings() with
            {
                Deviations = deviations,
            },
            features,
            time,
            cancellation,
            host
        );
        await Task.WhenAll(scenarios.Select(s => session.RunAsync(s, cancellation)));
        return session.Complete(cancellation.IsCancellationRequested).Scenarios;
    }

    private async Task<IReadOnlyList<DeviationInfo>> DeviationsAsync(
        ReferenceTargetHost host,
        CancellationToken cancellation
    )
    {
        await using var session = await TargetFactory.OpenAsync(
            Defaults.Settings(),
            new SecretMask(),
            time,
            host,
            cancellation
        );
        return await ((ControlledTargetSession)session).DeviationsAsync(cancellation);
    }
}
