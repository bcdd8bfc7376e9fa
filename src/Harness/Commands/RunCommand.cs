using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Reports;
using ScimConformance.Harness.Running;
using Spectre.Console;

namespace ScimConformance.Harness.Commands;

/// <summary>The main job: runs every scenario, cleans up, writes the reports, and says how it went.</summary>
internal sealed class RunCommand(Launch launch, TimeProvider time)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // settings
        var reader = launch.ReadSettings();
        var settings = reader.Read();
        if (reader.ShowOnly)
        {
            ShowConfig(settings);
            return ExitCode.Success;
        }

        var features = FeatureSet.Load().Choose(settings);
        Consent.Require(settings, features);
        if (settings.DryRun)
        {
            return await new DryRun(settings, features, time).RunAsync(cancellation);
        }

        // run
        var console = AnsiConsole.Console;
        await using var session = await RunSession.OpenAsync(
            settings,
            features,
            time,
            cancellation
        );
        console.MarkupLineInterpolated(
            $"Testing [bold]{settings.Place.Name}[/] ({settings.Url?.AbsoluteUri ?? "the built-in reference provider"}), {features.Pickles.Count} scenarios, seed {settings.Seed}"
        );
        await new Progress(console).RunAsync(session, features, cancellation);

        // clean up; Ctrl+C ends the run, not this
        var left = await session.CleanUpAsync(progress: null, CancellationToken.None);

        // report
        var report = await new ReportWriter(session, features.Catalogue).WriteAsync(
            session.Complete(cancellation.IsCancellationRequested),
            left
        );
        new Summary(console, features.Catalogue).Print(report, launch.Folder);
        return cancellation.IsCancellationRequested ? ExitCode.Cancelled
            : report.Succeeded ? ExitCode.Success
            : ExitCode.NotConforming;
    }

    private static void ShowConfig(RunSettings settings)
    {
        foreach (var setting in settings.Shown)
        {
            Console.WriteLine(
                $"{setting.Name, -14} {(setting.Value.Length > 0 ? setting.Value : "-"), -40} {setting.Origin}"
            );
        }
    }
}
