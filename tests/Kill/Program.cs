using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Running;
using ScimConformance.Kill;

// Usage:
//   Kill [DEVIATION ...]             each deviation of the reference provider, or those named, is noticed
//   Kill --whole [DEVIATION ...]     each changes no scenarios of other requirements but what spec/side-effects.tsv lists
//   Kill --variants [OPTION=VALUE ...]  each variant of the reference provider changes what spec/leniencies.json lists
//   Kill --repeat TIMES              each scenario says the same in so many runs of all, of other seeds and orders
// With --whole and --variants, --update FILE writes what was found as it should be listed.
const string Whole = "--whole";
const string Variants = "--variants";
const string Update = "--update";
const string Repeat = "--repeat";

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};

var update = args.SkipWhile(a => a is not Update).Skip(1).FirstOrDefault();
var named = args.Where(a =>
        !a.StartsWith("--", StringComparison.Ordinal)
        && !string.Equals(a, update, StringComparison.Ordinal)
    )
    .ToList();
var spec = Path.Combine(AppContext.BaseDirectory, "spec");
var trials = new Trials(FeatureSet.Load(), TimeProvider.System);
return args.Contains(Whole, StringComparer.Ordinal) ? await SideEffectsAsync()
    : args.Contains(Variants, StringComparer.Ordinal) ? await VariantsAsync()
    : args.Contains(Repeat, StringComparer.Ordinal) ? await RepeatAsync()
    : await SayAsync(new KillRun(trials).RunAsync(named, stop.Token), "killed", "survived");

async Task<int> RepeatAsync()
{
    if (
        !int.TryParse(named.FirstOrDefault(), CultureInfo.InvariantCulture, out var times)
        || times < 2
    )
    {
        Console.Error.WriteLine(
            $"{Repeat} is followed by '{named.FirstOrDefault()}'; expected a number of runs from 2, such as {Repeat} 50."
        );
        return 2;
    }

    return await SayAsync(new RepeatRun(trials).RunAsync(times, stop.Token), "passed", "failed");
}

async Task<int> SideEffectsAsync()
{
    var run = new SideEffectRun(trials, SideEffects.Read(Path.Combine(spec, SideEffects.File)));
    var code = await SayAsync(run.RunAsync(named, stop.Token), "sharp", "blunt");
    if (update is not null)
    {
        File.WriteAllText(update, SideEffects.Write(run.Found));
    }

    return code;
}

async Task<int> VariantsAsync()
{
    var listed = JsonNode.Parse(File.ReadAllText(Path.Combine(spec, "leniencies.json")))!;
    var run = new VariantRun(trials, listed.AsObject());
    var code = await SayAsync(run.RunAsync(named, stop.Token), "passed", "failed");
    if (update is not null)
    {
        var format = new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        File.WriteAllText(update, run.Found.ToJsonString(format) + "\n");
    }

    return code;
}

static async Task<int> SayAsync(IAsyncEnumerable<Outcome> run, string good, string bad)
{
    var (all, passed) = (0, 0);
    await foreach (var outcome in run)
    {
        Console.WriteLine(outcome.Sentence);
        all++;
        passed += outcome.Passed ? 1 : 0;
    }

    Console.WriteLine($"{passed} {good}, {all - passed} {bad}");
    return all > 0 && passed == all ? 0 : 1;
}
