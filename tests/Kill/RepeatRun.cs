using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Kill;

/// <summary>
/// Tests that a verdict is no accident: all scenarios run again and again on a provider that conforms, each time with another
/// seed and every second time from the last to the first. Each must say the same as in the first run. Says how fast it was,
/// from opening the target to its being clean again; a check is a Then of a scenario that had its end.
/// </summary>
internal sealed class RepeatRun(Trials trials)
{
    public async IAsyncEnumerable<Outcome> RunAsync(
        int times,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var host = await ReferenceTargetHost.StartAsync(cancellation);
        var first = await RunAsync(host, 0, cancellation);
        for (var run = 1; run < times; run++)
        {
            var started = Stopwatch.GetTimestamp();
            var now = await RunAsync(host, run, cancellation);
            var speed = Speed(now, Stopwatch.GetElapsedTime(started));
            var different = first
                .Where(s => now.GetValueOrDefault(s.Key) != s.Value)
                .Select(s => $"{s.Key} ({s.Value}, then {now.GetValueOrDefault(s.Key)})")
                .ToList();
            yield return different.Count == 0
                ? new(true, $"the same  run {run + 1}: {now.Count} scenarios, {speed}")
                : new(false, $"DIFFERS   run {run + 1}: {string.Join("; ", different)}");
        }
    }

    private async Task<Dictionary<string, Verdict>> RunAsync(
        ReferenceTargetHost host,
        int run,
        CancellationToken cancellation
    )
    {
        var scenarios = trials.Features.Pickles;
        var results = await trials.RunAsync(
            host,
            run % 2 == 0 ? scenarios : [.. scenarios.Reverse()],
            Defaults.Settings() with
            {
                Seed = run.ToString(CultureInfo.InvariantCulture),
            },
            cancellation
        );
        return results.ToDictionary(s => s.Key, s => s.Verdict, StringComparer.Ordinal);
    }

    private string Speed(Dictionary<string, Verdict> verdicts, TimeSpan duration)
    {
        var checks = trials
            .Features.Pickles.Where(p => verdicts.GetValueOrDefault(KeyOf(p)) is Verdict.Passed)
            .Sum(p => p.Steps.Count(step => step.Type == StepType.Then));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{checks} checks in {duration.TotalSeconds:0.00} s, {checks / duration.TotalSeconds:0} a second"
        );
    }

    private static string KeyOf(ScenarioPickle pickle) =>
        ScenarioResult.KeyOf(pickle.FeatureUri, pickle.RuleName, pickle.UniqueName);
}
