using System.CommandLine;
using ScimConformance.LoadDriver.Loads;
using ScimConformance.LoadDriver.Measuring;
using ScimConformance.LoadDriver.Seeding;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver;

/// <summary>The program: 0 when all went as expected, 1 with a sentence after an unexpected answer, 2 for a wrong argument.</summary>
internal static class LoadProgram
{
    private const int Failed = 1;
    private const int Refused = 2;

    public static async Task<int> RunAsync(string[] words)
    {
        var arguments = new Arguments();
        var parsed = arguments.Root.Parse(words);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync(parsed.Errors[0].Message + " See --help.");
            return Refused;
        }

        arguments.Seed.SetAction(
            (result, stop) => GuardAsync(() => SeedAsync(arguments, result, stop))
        );
        arguments.Run.SetAction(
            (result, stop) => GuardAsync(() => MeasureAsync(arguments, result, stop))
        );
        return await parsed.InvokeAsync();
    }

    private static async Task<int> GuardAsync(Func<Task> action)
    {
        try
        {
            await action();
            return 0;
        }
        catch (Exception error) when (error is LoadException or IOException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return Failed;
        }
    }

    private static async Task SeedAsync(
        Arguments arguments,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        using var target = Target(arguments, parsed);
        var path = parsed.GetRequiredValue(arguments.Population);
        var population = Population.Load(path);
        await new UserSeeder(target, population).SeedAsync(
            parsed.GetValue(arguments.Users),
            cancellation
        );
        foreach (var size in parsed.GetRequiredValue(arguments.Groups))
        {
            await new GroupSeeder(target, population).SeedAsync(size, cancellation);
        }

        population.Save(path);
        Console.WriteLine($"{population.Users.Count} users, {population.Groups.Count} groups");
    }

    private static async Task MeasureAsync(
        Arguments arguments,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        using var target = Target(arguments, parsed);
        var population = Population.Load(parsed.GetRequiredValue(arguments.Population));
        var duration = TimeSpan.FromSeconds(parsed.GetValue(arguments.Seconds));
        var all = new Recorder();
        foreach (var name in parsed.GetRequiredValue(arguments.Operations))
        {
            var load = LoadNames.Find(
                name,
                population,
                target.Connections,
                parsed.GetValue(arguments.PageSize),
                parsed.GetValue(arguments.GroupSize)
            );
            all.Add(
                await new LoadRun(target, load).RunAsync(
                    TimeSpan.FromSeconds(parsed.GetValue(arguments.WarmUp)),
                    duration,
                    cancellation
                )
            );
        }

        var report = new Report(
            parsed.GetRequiredValue(arguments.Url).AbsoluteUri,
            target.Connections,
            population.Users.Count,
            duration.TotalSeconds,
            [.. all.Measurements(duration)]
        );
        await WriteAsync(report, parsed.GetValue(arguments.Json), cancellation);
        if (all.FirstProblem is { } problem)
        {
            throw new LoadException(problem);
        }
    }

    private static async Task WriteAsync(
        Report report,
        string? json,
        CancellationToken cancellation
    )
    {
        foreach (var line in report.Lines())
        {
            Console.WriteLine(line);
        }

        if (json is not null)
        {
            await File.WriteAllTextAsync(json, report.ToJson(), cancellation);
        }
    }

    private static ScimTarget Target(Arguments arguments, ParseResult parsed) =>
        new(
            parsed.GetRequiredValue(arguments.Url),
            Environment.GetEnvironmentVariable("SCIM_TOKEN"),
            parsed.GetValue(arguments.Connections)
        );
}
