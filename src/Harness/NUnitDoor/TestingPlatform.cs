using Microsoft.Testing.Platform.Builder;
using Microsoft.Testing.Platform.Services;
using ScimConformance.Harness.Commands;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Reports;
using ScimConformance.Harness.Running;

namespace ScimConformance.Harness.NUnitDoor;

/// <summary>
/// The door that <c>dotnet test</c> comes in by: NUnit on Microsoft.Testing.Platform. Settings are read, and the
/// target is opened, before any test is, so that what is wrong is said once, in one sentence.
/// </summary>
internal static class TestingPlatform
{
    private static readonly string[] PlatformOptions =
    [
        "--server",
        "--dotnet-test-pipe",
        "--list-tests",
        "--filter",
        "--filter-uid",
        "--settings",
        "--test-parameter",
        "--results-directory",
        "--report-trx",
        "--diagnostic",
        "--info",
        "--minimum-expected-tests",
        "--no-progress",
        "--output",
    ];

    /// <summary>Options with which the platform answers about itself, and runs nothing.</summary>
    private static readonly string[] QuestionOptions =
    [
        "--list-tests",
        "--info",
        "--help",
        "-?",
        "-h",
    ];

    public static bool IsAskedFor(string[] args) =>
        args.Any(a => PlatformOptions.Contains(NameOf(a), StringComparer.Ordinal));

    public static async Task<int> RunAsync(
        string[] args,
        string launchFolder,
        CancellationToken cancellation
    )
    {
        try
        {
            var launch = new Launch(launchFolder, ReadOptions(args), ValueOf(args, "--settings"));
            var settings = launch.ReadSettings().Read();
            var features = FeatureSet.Load().Choose(settings);
            if (args.Any(a => QuestionOptions.Contains(NameOf(a), StringComparer.Ordinal)))
            {
                NUnitRun.Current = new NUnitRun(
                    features,
                    Session: null,
                    Accepted: null,
                    cancellation
                );
                return await RunPlatformAsync(args);
            }

            Consent.Require(settings, features);
            await using var session = await RunSession.OpenAsync(
                settings,
                features,
                TimeProvider.System,
                cancellation
            );
            var accepted = Snapshot.Read(settings.Place.SnapshotPath);
            NUnitRun.Current = new NUnitRun(features, session, accepted, cancellation);
            var exit = await RunPlatformAsync(args);
            return cancellation.IsCancellationRequested ? ExitCode.Cancelled : exit;
        }
        catch (Exception e)
            when (e is SettingsException or TargetUnusableException or SnapshotException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.Unusable;
        }
    }

    private static async Task<int> RunPlatformAsync(string[] args)
    {
        // The platform's telemetry is on by default, and this is a tool that holds tokens.
        var builder = await TestApplication.CreateBuilderAsync(
            args,
            new TestApplicationOptions { EnableTelemetry = false }
        );
        SelfRegisteredExtensions.AddSelfRegisteredExtensions(builder, args);
        builder.CommandLine.AddProvider(() => new ScimOptions());
        builder.TestHost.AddTestSessionLifetimeHandler(services => new ReportArtifact(
            services.GetMessageBus()
        ));
        using var app = await builder.BuildAsync();
        return await app.RunAsync();
    }

    private static Dictionary<string, string> ReadOptions(string[] args)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in SettingDefinitions.All)
        {
            if (
                setting.IsFlag
                    ? args.Contains(setting.Option, StringComparer.Ordinal)
                    : ValueOf(args, setting.Option) is not null
            )
            {
                options[setting.Name] = setting.IsFlag ? "true" : ValueOf(args, setting.Option)!;
            }
        }

        return options;
    }

    /// <summary>The value of an option in any of the platform's spellings: <c>--o v</c>, <c>--o=v</c>, <c>--o:v</c>.</summary>
    private static string? ValueOf(string[] args, string option)
    {
        var index = Array.FindIndex(
            args,
            a => string.Equals(NameOf(a), option, StringComparison.Ordinal)
        );
        return index < 0 ? null
            : args[index].Length > option.Length ? args[index][(option.Length + 1)..]
            : args.ElementAtOrDefault(index + 1);
    }

    private static string NameOf(string arg) => arg.Split('=', ':')[0];
}
