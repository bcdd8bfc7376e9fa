using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ScimConformance.LoadDriver.Loads;

namespace ScimConformance.LoadDriver;

/// <summary>The command line: <c>seed</c> makes who is to be asked about, <c>run</c> asks.</summary>
internal sealed class Arguments
{
    private const int MostUsers = 10_000_000;
    private const int MostConnections = 1024;

    public Option<Uri> Url { get; } =
        new("--url")
        {
            Description = "The SCIM base URL. The bearer token stands in SCIM_TOKEN.",
            Required = true,
            CustomParser = result =>
                Uri.TryCreate(result.Tokens.Single().Value, UriKind.Absolute, out var url)
                && url.Scheme is "http" or "https"
                    ? url
                    : Refuse<Uri>(result, "--url", "an absolute http or https URL"),
        };

    public Option<string> Population { get; } =
        new("--population")
        {
            Description = "The file that keeps the ids between seed and run.",
            DefaultValueFactory = _ => "population.txt",
        };

    public Option<int> Connections { get; } =
        Number(
            "--connections",
            "Connections, each with one request at a time.",
            16,
            1,
            MostConnections
        );

    public Option<int> Users { get; } =
        Number(
            "--users",
            "How many users there are to be; those in the file count.",
            1000,
            1,
            MostUsers
        );

    public Option<int[]> Groups { get; } =
        new("--groups")
        {
            Description = "A group for each of these sizes.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };

    public Option<string[]> Operations { get; } =
        new("--operations")
        {
            Description = $"One after the other: {string.Join(", ", LoadNames.All)}.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => ["get", "eq", "page", "patch", "post"],
        };

    public Option<int> Seconds { get; } =
        Number("--seconds", "How long each operation is measured.", 10, 1, 3600);

    public Option<int> WarmUp { get; } =
        Number("--warm-up", "Seconds before that, which do not count.", 2, 0, 600);

    public Option<int> PageSize { get; } =
        Number("--page-size", "The count of the page operation.", 100, 1, 10_000);

    public Option<int?> GroupSize { get; } =
        new("--group-size") { Description = "Which group gains and loses a member." };

    public Option<string?> Json { get; } =
        new("--json") { Description = "Also write the measurements to this file." };

    public Command Seed { get; }

    public Command Run { get; }

    public RootCommand Root { get; }

    public Arguments()
    {
        Operations.AcceptOnlyFromAmong([.. LoadNames.All]);
        Seed = new Command("seed", "Make users and groups.")
        {
            Url,
            Population,
            Connections,
            Users,
            Groups,
        };
        Run = new Command("run", "Measure rates and latencies.")
        {
            Url,
            Population,
            Connections,
            Operations,
            Seconds,
            WarmUp,
            PageSize,
            GroupSize,
            Json,
        };
        Root = new RootCommand("Loads any SCIM server and measures it.") { Seed, Run };
    }

    private static Option<int> Number(
        string name,
        string description,
        int usual,
        int least,
        int most
    ) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            CustomParser = result =>
                int.TryParse(
                    result.Tokens.Single().Value,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                && number >= least
                && number <= most
                    ? number
                    : Refuse<int>(result, name, $"a whole number from {least} to {most}"),
        };

    private static T? Refuse<T>(ArgumentResult result, string name, string expected)
    {
        result.AddError($"{name} is '{result.Tokens.Single().Value}'; expected {expected}.");
        return default;
    }
}
