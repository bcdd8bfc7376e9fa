using System.Runtime.CompilerServices;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Kill;

/// <summary>
/// Tests the tester: for each deviation of the reference provider, runs the scenarios of its requirement twice, on
/// a provider that conforms, where they must pass, and on one that deviates in just that way, where one of them
/// must say so through a finding that carries the requirement.
/// </summary>
internal sealed class KillRun(FeatureSet features, TimeProvider time)
{
    /// <summary>The outcomes, in the order of the provider's catalogue; of the named deviations, or of all.</summary>
    public async IAsyncEnumerable<KillOutcome> RunAsync(
        IReadOnlyCollection<string> named,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var deviations = await DeviationsAsync(cancellation);
        foreach (var unknown in named.Except(deviations.Select(d => d.Id), StringComparer.Ordinal))
        {
            yield return new KillOutcome(
                false,
                $"UNKNOWN   {unknown}: the provider has no such deviation."
            );
        }

        foreach (
            var deviation in deviations.Where(d =>
                named.Count == 0 || named.Contains(d.Id, StringComparer.Ordinal)
            )
        )
        {
            yield return await TryAsync(deviation, cancellation);
        }
    }

    private async Task<KillOutcome> TryAsync(
        DeviationInfo deviation,
        CancellationToken cancellation
    )
    {
        var scenarios = features
            .Pickles.Where(p =>
                RequirementCatalogue
                    .IdsOf(p.Tags, p.Arguments)
                    .Contains(deviation.Requirement, StringComparer.Ordinal)
            )
            .ToList();
        var before = await RunAsync(scenarios, Settings(), cancellation);
        if (before.FirstOrDefault(s => s.Verdict != Verdict.Passed) is { } broken)
        {
            return new(
                false,
                $"BROKEN    {deviation.Id}: without it, \"{broken.Name}\" is {broken.Verdict}: {broken.Reason}"
            );
        }

        var after = await RunAsync(
            scenarios,
            Settings() with
            {
                Deviations = [deviation.Id],
            },
            cancellation
        );
        var found =
            from scenario in after
            where scenario.Verdict is Verdict.Failed or Verdict.Warned
            from finding in scenario.Findings
            where
                string.Equals(finding.Requirement, deviation.Requirement, StringComparison.Ordinal)
            select $"expected {finding.Expected}, found {finding.Actual} ({scenario.Verdict}: \"{scenario.Name}\", exchange {finding.Exchange})";
        var verdicts = string.Join(", ", after.Select(s => s.Verdict).Distinct().Order());
        return found.FirstOrDefault() is { } first
            ? new(true, $"killed    {deviation.Id} ({deviation.Requirement}): {first}")
            : new(
                false,
                $"SURVIVED  {deviation.Id} ({deviation.Requirement}): {deviation.Sentence} {scenarios.Count} scenarios: {verdicts}"
            );
    }

    private async Task<IReadOnlyList<ScenarioResult>> RunAsync(
        IReadOnlyList<ScenarioPickle> scenarios,
        RunSettings settings,
        CancellationToken cancellation
    )
    {
        await using var session = await RunSession.OpenAsync(
            settings,
            features,
            time,
            cancellation
        );
        await Task.WhenAll(scenarios.Select(s => session.RunAsync(s, cancellation)));
        return session.Complete(cancellation.IsCancellationRequested).Scenarios;
    }

    private async Task<IReadOnlyList<DeviationInfo>> DeviationsAsync(CancellationToken cancellation)
    {
        await using var session = await TargetFactory.OpenAsync(
            Settings(),
            new SecretMask(),
            time,
            cancellation
        );
        return await ((ControlledTargetSession)session).DeviationsAsync(cancellation);
    }

    /// <summary>The defaults: the built-in provider. Nothing is reported, so the folders are never used.</summary>
    private static RunSettings Settings()
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        var folder = Environment.CurrentDirectory;
        return new SettingsReader(
            SettingSources.Gather(none, none, runSettingsPath: null, folder),
            folder
        ).Read();
    }
}
