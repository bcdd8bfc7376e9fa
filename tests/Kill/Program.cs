using ScimConformance.Harness.Running;
using ScimConformance.Kill;

// Usage: Kill [--whole] [DEVIATION ...]: all deviations of the reference provider, or those named. --whole runs all scenarios
// on each, to see that it changes those of its requirement and no others.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};

const string Whole = "--whole";
var effects = args.Contains(Whole, StringComparer.Ordinal)
    ? SideEffects.Read(Path.Combine(AppContext.BaseDirectory, "spec", "side-effects.tsv"))
    : null;
var kills = new KillRun(FeatureSet.Load(), TimeProvider.System, effects);
var outcomes = new List<KillOutcome>();
await foreach (
    var outcome in kills.RunAsync(
        [.. args.Where(a => !string.Equals(a, Whole, StringComparison.Ordinal))],
        stop.Token
    )
)
{
    Console.WriteLine(outcome.Sentence);
    outcomes.Add(outcome);
}

var killed = outcomes.Count(o => o.IsKilled);
Console.WriteLine($"{killed} killed, {outcomes.Count - killed} survived");
return outcomes.Count > 0 && killed == outcomes.Count ? 0 : 1;
