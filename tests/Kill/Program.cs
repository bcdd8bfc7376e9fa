using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Running;
using ScimConformance.Kill;

// Usage: Kill [--whole] [DEVIATION ...]: all deviations of the reference provider, or those named. --whole runs all scenarios
// on each, to see that it changes those of its requirement and no others.
// Kill --variants [--update FILE] [OPTION=VALUE ...]: all variants of the reference provider, or those named, against
// spec/leniencies.json; --update writes what was found to a file.
const string Whole = "--whole";
const string Variants = "--variants";
const string Update = "--update";

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};

var spec = Path.Combine(AppContext.BaseDirectory, "spec");
var features = FeatureSet.Load();
var update = args.SkipWhile(a => a is not Update).Skip(1).FirstOrDefault();
var named = args.Where(a =>
        !a.StartsWith("--", StringComparison.Ordinal)
        && !string.Equals(a, update, StringComparison.Ordinal)
    )
    .ToList();
var variants = args.Contains(Variants, StringComparer.Ordinal)
    ? new VariantRun(
        features,
        TimeProvider.System,
        JsonNode.Parse(File.ReadAllText(Path.Combine(spec, "leniencies.json")))!.AsObject()
    )
    : null;
var kills = new KillRun(
    features,
    TimeProvider.System,
    args.Contains(Whole, StringComparer.Ordinal)
        ? SideEffects.Read(Path.Combine(spec, "side-effects.tsv"))
        : null
);

var outcomes = new List<KillOutcome>();
await foreach (
    var outcome in variants?.RunAsync(named, stop.Token) ?? kills.RunAsync(named, stop.Token)
)
{
    Console.WriteLine(outcome.Sentence);
    outcomes.Add(outcome);
}

if (update is not null && variants is not null)
{
    var format = new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    File.WriteAllText(update, variants.Found.ToJsonString(format) + "\n");
}

var good = outcomes.Count(o => o.IsKilled);
Console.WriteLine(
    variants is null
        ? $"{good} killed, {outcomes.Count - good} survived"
        : $"{good} passed, {outcomes.Count - good} failed"
);
return outcomes.Count > 0 && good == outcomes.Count ? 0 : 1;
