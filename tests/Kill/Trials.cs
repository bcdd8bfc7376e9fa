using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Kill;

/// <summary>Runs scenarios on a provider that runs already, and reports nothing.</summary>
internal sealed class Trials(FeatureSet features, TimeProvider time)
{
    public FeatureSet Features => features;

    public Task<IReadOnlyList<ScenarioResult>> RunAsync(
        ReferenceTargetHost host,
        IReadOnlyList<ScenarioPickle> scenarios,
        IReadOnlyList<string> deviations,
        CancellationToken cancellation
    ) =>
        RunAsync(
            host,
            scenarios,
            Defaults.Settings() with
            {
                Deviations = deviations,
            },
            cancellation
        );

    public async Task<IReadOnlyList<ScenarioResult>> RunAsync(
        ReferenceTargetHost host,
        IReadOnlyList<ScenarioPickle> scenarios,
        RunSettings settings,
        CancellationToken cancellation
    )
    {
        await using var session = await RunSession.OpenAsync(
            settings,
            features,
            time,
            cancellation,
            host,
            isReported: false
        );
        await Task.WhenAll(scenarios.Select(s => session.RunAsync(s, cancellation)));
        // What is there for strangers would be there for those of the next trial.
        await session.CleanUpAsync(progress: null, cancellation);
        return session.Complete(cancellation.IsCancellationRequested).Scenarios;
    }

    /// <summary>Those of the provider's deviations that are named, or all, in the order of its catalogue; and the names that it does not know.</summary>
    public async Task<(
        IReadOnlyList<DeviationInfo> Chosen,
        IReadOnlyList<string> Unknown
    )> ChooseAsync(
        ReferenceTargetHost host,
        IReadOnlyCollection<string> named,
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
        var all = await ((ControlledTargetSession)session).DeviationsAsync(cancellation);
        return (
            [.. all.Where(d => named.Count == 0 || named.Contains(d.Id, StringComparer.Ordinal))],
            [.. named.Except(all.Select(d => d.Id), StringComparer.Ordinal)]
        );
    }

    public static bool IsAbout(ScenarioPickle pickle, DeviationInfo deviation) =>
        RequirementCatalogue
            .IdsOf(pickle.Tags, pickle.Arguments)
            .Contains(deviation.Requirement, StringComparer.Ordinal);

    public static Outcome Unknown(string name) =>
        new(false, $"UNKNOWN   {name}: the provider has no such deviation.");
}
