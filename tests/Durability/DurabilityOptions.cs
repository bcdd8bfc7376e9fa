using System.CommandLine;

namespace ScimConformance.Durability;

/// <summary>How the test is run.</summary>
internal sealed record DurabilityOptions(int Rounds, int Seed, string? Database, string? Durability)
{
    /// <summary>The database of tests/postgres/run, if that runs this.</summary>
    public static string? Postgres =>
        Environment.GetEnvironmentVariable("POSTGRES_CONNECTION") is { Length: > 0 } connection
            ? $"postgres:{connection}"
            : null;

    /// <summary>Parses the arguments and runs; wrong ones are told by the library's own usage message.</summary>
    public static Task<int> InvokeAsync(string[] words, Func<DurabilityOptions, Task<int>> run)
    {
        var rounds = new Option<int>("--rounds")
        {
            Description = "How often the provider is killed.",
            DefaultValueFactory = _ => 20,
        };
        var seed = new Option<int>("--seed")
        {
            Description = "Repeats the choices of an earlier run.",
            DefaultValueFactory = _ => Environment.TickCount & int.MaxValue,
        };
        var database = new Option<string?>("--database")
        {
            Description =
                "As of the provider, such as postgres:CONNECTION; a new SQLite file if neither this nor POSTGRES_CONNECTION is given.",
        };
        var durability = new Option<string?>("--durability")
        {
            Description = "As of the provider; its default if not given.",
        };
        var command = new RootCommand(
            "Kills the provider under load and looks for acknowledged writes that are lost."
        )
        {
            rounds,
            seed,
            database,
            durability,
        };
        command.SetAction(
            (parsed, _) =>
                run(
                    new DurabilityOptions(
                        parsed.GetValue(rounds),
                        parsed.GetValue(seed),
                        parsed.GetValue(database),
                        parsed.GetValue(durability)
                    )
                )
        );
        return command.Parse(words).InvokeAsync();
    }
}
