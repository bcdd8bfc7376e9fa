using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Kill;

/// <summary>
/// Tests that the harness is fair: runs the RFCs' features on each variant of the reference provider. What a variant changes must
/// be what spec/leniencies.json lists beside it: nothing where a ruling lets a provider choose, warnings and failures where it
/// says so.
/// </summary>
internal sealed class VariantRun(Trials trials, JsonObject listed)
{
    private readonly IReadOnlyList<ScenarioPickle> _scenarios =
    [
        .. trials.Features.Pickles.Where(p =>
            !p.FeatureUri.StartsWith("datadog/", StringComparison.Ordinal)
        ),
    ];

    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, JsonObject> _found = new(StringComparer.Ordinal);

    /// <summary>What each variant changes, as it should be listed; of those that were not tried, what is listed.</summary>
    public JsonObject Found =>
        new(_found.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value.DeepClone())));

    public async IAsyncEnumerable<Outcome> RunAsync(
        IReadOnlyCollection<string> named,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var providers = await SideBySide.StartAsync(cancellation);
        var usual = await providers.OnOneAsync(
            host => RunAsync(host, variant: null, cancellation),
            cancellation
        );
        var variants = Variant
            .All(Path.Combine(AppContext.BaseDirectory, "spec"))
            .Where(v => named.Count == 0 || named.Contains(v.Name, StringComparer.Ordinal))
            .ToList();
        foreach (var (name, changes) in named.Count == 0 ? new JsonObject() : listed)
        {
            _found[name] = changes!.DeepClone().AsObject();
        }

        await foreach (
            var outcome in providers.TryAllAsync(
                variants,
                async (host, variant) =>
                    Judge(variant, Changes(usual, await RunAsync(host, variant, cancellation))),
                cancellation
            )
        )
        {
            yield return outcome;
        }
    }

    private Outcome Judge(Variant variant, JsonObject changes)
    {
        lock (_gate)
        {
            _found[variant.Name] = changes;
        }

        return JsonNode.DeepEquals(changes, listed[variant.Name])
            ? new(true, $"as listed {variant.Name}: {Sum(changes)}")
            : new(
                false,
                $"DIFFERS   {variant.Name}: listed {listed[variant.Name]?.ToJsonString() ?? "nothing"}, found {changes.ToJsonString()}"
            );
    }

    private static string Sum(JsonObject changes) =>
        changes.Count == 0
            ? "nothing changes"
            : string.Join(", ", changes.Select(c => $"{c.Value!.AsArray().Count} {c.Key}"));

    private static JsonObject Changes(
        Dictionary<string, ScenarioResult> usual,
        Dictionary<string, ScenarioResult> now
    ) =>
        new(
            now.Values.Where(s => s.Verdict != usual[s.Key].Verdict)
                .GroupBy(s => s.Verdict)
                .OrderBy(g => g.Key)
                .Select(g =>
                    KeyValuePair.Create(
                        g.Key.ToString(),
                        (JsonNode?)
                            new JsonArray([
                                .. g.Select(s => s.Key)
                                    .Order(StringComparer.Ordinal)
                                    .Select(key => JsonValue.Create(key)),
                            ])
                    )
                )
        );

    private async Task<Dictionary<string, ScenarioResult>> RunAsync(
        ReferenceTargetHost host,
        Variant? variant,
        CancellationToken cancellation
    )
    {
        var options = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        if (variant is not null)
        {
            options[variant.Option] = variant.Value;
        }

        var results = await trials.RunAsync(
            host,
            _scenarios,
            Defaults.Settings() with
            {
                Options = options,
            },
            cancellation
        );
        return results.ToDictionary(s => s.Key, StringComparer.Ordinal);
    }
}
