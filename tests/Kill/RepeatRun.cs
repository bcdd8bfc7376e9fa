using System.Globalization;
using System.Runtime.CompilerServices;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Kill;

/// <summary>
/// Tests that a verdict is no accident: all scenarios run again and again on a provider that conforms, each time with another
/// seed and every second time from the last to the first. Each must say the same as in the first run.
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
            var now = await RunAsync(host, run, cancellation);
            var different = first
                .Where(s => now.GetValueOrDefault(s.Key) != s.Value)
                .Select(s => $"{s.Key} ({s.Value}, then {now.GetValueOrDefault(s.Key)})")
                .ToList();
            yield return different.Count == 0
                ? new(true, $"the same  run {run + 1}: {now.Count} scenarios")
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
}
