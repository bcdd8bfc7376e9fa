using System.Runtime.CompilerServices;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Kill;

/// <summary>
/// Tests the tester: for each deviation of the reference provider, runs the scenarios of its requirement on a provider that
/// deviates in just that way. They found nothing on one that conforms, and one of them must now have the verdict that the requirement's
/// on_fault demands, through a finding that carries the requirement.
/// </summary>
internal sealed class KillRun(Trials trials)
{
    private readonly Dictionary<string, ScenarioResult> _conforming = new(StringComparer.Ordinal);

    /// <summary>The outcomes, in the order of the provider's catalogue; of the named deviations, or of all.</summary>
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
        var needed = trials
            .Features.Pickles.Where(p => deviations.Any(d => Trials.IsAbout(p, d)))
            .ToList();
        foreach (var result in await trials.RunAsync(host, needed, [], cancellation))
        {
            _conforming[result.Key] = result;
        }

        return true;
    }

    private async Task<Outcome> TryAsync(
        ReferenceTargetHost host,
        DeviationInfo deviation,
        CancellationToken cancellation
    )
    {
        var about = trials.Features.Pickles.Where(p => Trials.IsAbout(p, deviation)).ToList();
        var own = await trials.RunAsync(host, about, [deviation.Id], cancellation);
        if (Broken(own) is { } broken)
        {
            return new(
                false,
                $"BROKEN    {deviation.Id}: without it, \"{broken.Name}\" is {broken.Verdict}: {broken.Reason}"
            );
        }

        var demanded = trials.Features.Catalogue.Find(deviation.Requirement)?.OnFault;
        var found =
            from scenario in own
            from finding in scenario.Findings
            where
                string.Equals(finding.Requirement, deviation.Requirement, StringComparison.Ordinal)
                && finding.Severity == demanded
            select $"expected {finding.Expected}, found {finding.Actual} ({scenario.Verdict}: \"{scenario.Name}\", exchange {finding.Exchange})";
        return found.FirstOrDefault() is { } first
            ? new(true, $"killed    {deviation.Id} ({deviation.Requirement}): {first}")
            : new(
                false,
                $"SURVIVED  {deviation.Id} ({deviation.Requirement}, on_fault {demanded}): {deviation.Sentence} {Verdicts(own)}"
            );
    }

    /// <summary>
    /// One that said something else than Passed of the provider that conforms. NotApplicable is no objection: some faults are in
    /// answers that a provider need not give, such as a redirect.
    /// </summary>
    private ScenarioResult? Broken(IEnumerable<ScenarioResult> own) =>
        own.Select(s => _conforming[s.Key])
            .FirstOrDefault(s => s.Verdict is not (Verdict.Passed or Verdict.NotApplicable));

    private static string Verdicts(IReadOnlyList<ScenarioResult> own) =>
        own.Count == 0
            ? "No scenario is about it."
            : string.Join(
                "; ",
                own.Select(s =>
                    $"\"{s.Name}\" {s.Verdict}{(s.Reason is null ? "" : $": {s.Reason}")}"
                )
            );
}
