using ScimConformance.Harness.Running;
using ScimConformance.Kill;

// Usage: Kill [DEVIATION ...]: all deviations of the reference provider, or those named.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};

var kills = new KillRun(FeatureSet.Load(), TimeProvider.System);
var outcomes = new List<KillOutcome>();
await foreach (var outcome in kills.RunAsync(args, stop.Token))
{
    Console.WriteLine(outcome.Sentence);
    outcomes.Add(outcome);
}

var killed = outcomes.Count(o => o.IsKilled);
Console.WriteLine($"{killed} killed, {outcomes.Count - killed} survived");
return outcomes.Count > 0 && killed == outcomes.Count ? 0 : 1;
