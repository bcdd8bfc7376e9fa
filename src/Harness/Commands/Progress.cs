using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Running;
using Spectre.Console;

namespace ScimConformance.Harness.Commands;

/// <summary>Runs all scenarios side by side and shows it: a bar a feature on a terminal, a line a feature elsewhere.</summary>
internal sealed class Progress(IAnsiConsole console)
{
    public Task RunAsync(RunSession session, FeatureSet features, CancellationToken cancellation) =>
        console.Profile.Capabilities.Interactive
            ? RunInBarsAsync(session, features, cancellation)
            : RunInLinesAsync(session, features, cancellation);

    private Task RunInBarsAsync(
        RunSession session,
        FeatureSet features,
        CancellationToken cancellation
    ) =>
        console
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async live =>
            {
                var bars = features.Documents.ToDictionary(
                    d => d.Uri,
                    d => live.AddTask(Markup.Escape(d.Name), maxValue: d.Pickles.Count),
                    StringComparer.Ordinal
                );
                await RunAllAsync(
                    session,
                    features,
                    p => bars[p.FeatureUri].Increment(1),
                    cancellation
                );
            });

    private Task RunInLinesAsync(
        RunSession session,
        FeatureSet features,
        CancellationToken cancellation
    )
    {
        var left = features.Documents.ToDictionary(
            d => d.Uri,
            d => d.Pickles.Count,
            StringComparer.Ordinal
        );
        var gate = new Lock();
        return RunAllAsync(session, features, Finished, cancellation);

        void Finished(ScenarioPickle pickle)
        {
            lock (gate)
            {
                if (--left[pickle.FeatureUri] == 0)
                {
                    console.WriteLine($"  done: {pickle.FeatureName}");
                }
            }
        }
    }

    private static Task RunAllAsync(
        RunSession session,
        FeatureSet features,
        Action<ScenarioPickle> finished,
        CancellationToken cancellation
    ) =>
        Task.WhenAll(
            features.Pickles.Select(async pickle =>
            {
                if (await session.RunAsync(pickle, cancellation) is not null)
                {
                    finished(pickle);
                }
            })
        );
}
