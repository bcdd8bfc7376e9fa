using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Execution;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Messages;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit;

/// <summary>Runs a sample, its pickles one after the other.</summary>
internal static class KitRun
{
    public static async Task<string> MessagesOfAsync(KitSample sample, string folder)
    {
        var documents = FeatureLoader.Load(folder);
        var registry = BindingRegistry.From(sample.Bindings!);
        using var output = new StringWriter();
        var log = new MessageLog(registry, new NdjsonWriter(output));
        await using var runner = new PickleRunner(registry);
        log.Start(documents);
        foreach (var pickle in documents.SelectMany(document => document.Pickles))
        {
            await runner.RunAsync(pickle, prepare: null, log);
        }

        log.Finish();
        return output.ToString();
    }
}
