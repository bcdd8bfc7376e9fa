using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Commands;

/// <summary>
/// Says what a run would do to its target, without a request to it: the scenarios that could run there are run on the built-in
/// reference provider, and what they send is counted.
/// </summary>
internal sealed class DryRun(RunSettings settings, FeatureSet features, TimeProvider time)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // choose
        var portless = features
            .Pickles.Where(p =>
                settings.Url is null
                || settings.Control is not null
                || ScenarioNeeds.Of(p).Ports.Count == 0
            )
            .ToList();
        var risky = portless.ToLookup(
            p => ScenarioRunner.RiskOf(p, features.Catalogue, settings),
            StringComparer.Ordinal
        );

        // count, on the built-in provider
        await using var session = await RunSession.OpenAsync(
            settings with
            {
                Url = null,
                Control = null,
                Deviations = [],
                ReadOnly = false,
            },
            features,
            time,
            cancellation
        );
        await Task.WhenAll(risky[null].Select(p => session.RunAsync(p, cancellation)));
        var run = session.Complete(cancellation.IsCancellationRequested);

        // say
        Console.WriteLine(
            $"{run.Scenarios.Count} of {features.Pickles.Count} scenarios would run at {settings.Url?.AbsoluteUri ?? "the built-in reference provider"}; nothing was sent there."
        );
        Console.WriteLine(
            $"{features.Pickles.Count - portless.Count} would be skipped: they need a port that the target has not."
        );
        foreach (var risk in risky.Where(group => group.Key is not null))
        {
            Console.WriteLine(
                $"{risk.Count()} would be skipped: {risk.Key} is not allowed ({SettingDefinitions.Allow.Option})."
            );
        }

        var sent = run
            .Scenarios.SelectMany(s => s.Exchanges)
            .Where(e => e.Channel == Channel.Scim)
            .ToList();
        foreach (var method in sent.GroupBy(e => e.Request.Method, StringComparer.Ordinal))
        {
            Console.WriteLine($"{method.Count(), 6} {method.Key}");
        }

        Console.WriteLine(
            $"{sent.Count, 6} requests in all; {sent.Count(e => e is { Request.Method: "POST", Response.Status: 201 })} resources created, and deleted at the end."
        );
        return run.Scenarios.All(s => s.Verdict is not Verdict.Error)
            ? ExitCode.Success
            : ExitCode.NotConforming;
    }
}
