using System.CommandLine;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Reports;

namespace ScimConformance.Harness.Commands;

/// <summary>The harness's own door: verbs and options. Whatever a user can do wrong is one sentence on stderr.</summary>
internal sealed class CommandLine(string launchFolder, TimeProvider time)
{
    private readonly Dictionary<SettingDefinition, Option> _options =
        SettingDefinitions.All.ToDictionary(s => s, ToOption);

    public Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        var root = new RootCommand(
            "Tests a SCIM 2.0 service provider against its documents, and says what conforms, with evidence. Without --scim-url the built-in reference provider is tested."
        );
        foreach (var option in _options.Values)
        {
            root.Add(option);
        }

        AddVerbs(root);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            Console.Error.WriteLine(
                $"{string.Join(" ", parsed.Errors.Select(e => e.Message))} See --help."
            );
            return Task.FromResult(ExitCode.Unusable);
        }

        return parsed.InvokeAsync(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            },
            cancellation
        );
    }

    private void AddVerbs(RootCommand root)
    {
        Handle(root, (l, c) => new RunCommand(l, time).RunAsync(c));
        root.Add(
            Verb(
                "run",
                "Runs the features (what happens without a verb).",
                (l, c) => new RunCommand(l, time).RunAsync(c)
            )
        );
        root.Add(
            Verb(
                "doctor",
                "Asks the target a few questions, one line each.",
                (l, c) => new DoctorCommand(l, time).RunAsync(c)
            )
        );
        root.Add(
            Verb(
                "sweep",
                "Removes what a killed run left in the target.",
                (l, c) => new SweepCommand(l, time).RunAsync(c)
            )
        );
        root.Add(
            Verb(
                "init",
                "Writes a commented target file from what the target says of itself.",
                (l, c) => new InitCommand(l, time).RunAsync(c)
            )
        );
        root.Add(Accept());
        root.Add(
            AboutRequirement(
                "explain",
                "Says what a requirement is about, how it is judged, and what its scenarios send.",
                (_, id) => new ExplainCommand(Console.Out).Run(id)
            )
        );
        root.Add(
            AboutRequirement(
                "dispute",
                "Writes an issue's text about a finding of the last run that you hold to be wrong.",
                (l, id) => new DisputeCommand(l, Console.Out).Run(id)
            )
        );
    }

    private static Option ToOption(SettingDefinition setting) =>
        setting.IsFlag
            ? new Option<bool>(setting.Option)
            {
                Description = setting.Description,
                Recursive = true,
            }
            : new Option<string>(setting.Option)
            {
                Description = setting.Description,
                Recursive = true,
            };

    private Command Verb(
        string name,
        string description,
        Func<Launch, CancellationToken, Task<int>> action
    )
    {
        var verb = new Command(name, description);
        Handle(verb, action);
        return verb;
    }

    private Command Accept()
    {
        var name = new Argument<string?>("name")
        {
            Description =
                "The target's name. Default: the name of the target that the settings give.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var verb = new Command("accept", "Makes the last run's result the accepted snapshot.")
        {
            name,
        };
        verb.SetAction(
            (parsed, _) =>
                Guard(() =>
                    Task.FromResult(new AcceptCommand(LaunchOf(parsed)).Run(parsed.GetValue(name)))
                )
        );
        return verb;
    }

    private Command AboutRequirement(
        string name,
        string description,
        Func<Launch, string, int> action
    )
    {
        var id = new Argument<string>("id")
        {
            Description = "A requirement, such as R7644-3.3-04.",
        };
        var verb = new Command(name, description) { id };
        verb.SetAction(
            (parsed, _) =>
                Guard(() => Task.FromResult(action(LaunchOf(parsed), parsed.GetValue(id)!)))
        );
        return verb;
    }

    private void Handle(Command command, Func<Launch, CancellationToken, Task<int>> action) =>
        command.SetAction((parsed, stop) => Guard(() => action(LaunchOf(parsed), stop)));

    private Launch LaunchOf(ParseResult parsed) =>
        new(
            launchFolder,
            _options
                .Where(o => parsed.GetResult(o.Value) is { Implicit: false })
                .ToDictionary(
                    o => o.Key.Name,
                    o => o.Key.IsFlag ? "true" : parsed.GetValue((Option<string>)o.Value) ?? "",
                    StringComparer.Ordinal
                ),
            RunSettingsPath: null
        );

    private static async Task<int> Guard(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception e)
            when (e is SettingsException or TargetUnusableException or SnapshotException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCode.Unusable;
        }
    }
}
