using ScimConformance.Durability;

// Usage: Durability [--rounds 20] [--seed N] [--database LOCATION] [--durability full|normal]
return await DurabilityOptions.InvokeAsync(
    args,
    async options =>
    {
        var file = Path.GetTempFileName();
        var database = options.Database ?? DurabilityOptions.Postgres ?? $"sqlite:{file}";
        Console.WriteLine($"seed {options.Seed}");
        try
        {
            return await ReportAsync(new DurabilityRun(options, database));
        }
        finally
        {
            foreach (var path in new[] { file, $"{file}-wal", $"{file}-shm" })
            {
                File.Delete(path);
            }
        }
    }
);

static async Task<int> ReportAsync(DurabilityRun run)
{
    var rounds = new List<Round>();
    await foreach (var round in run.RunAsync())
    {
        rounds.Add(round);
        Console.WriteLine(
            $"round {rounds.Count}: {round.Acknowledged} writes acknowledged, {round.Lost.Count} lost"
        );
        foreach (var problem in round.Lost.Take(5))
        {
            Console.WriteLine($"  LOST {problem}");
        }
    }

    var failed = rounds.Count(round => round.Lost.Count > 0);
    Console.WriteLine(
        $"{rounds.Count} rounds, {rounds.Sum(round => round.Acknowledged)} writes acknowledged, {rounds.Sum(round => round.Lost.Count)} lost"
    );
    Console.WriteLine($"{rounds.Count - failed} passed, {failed} failed");
    return rounds.Count > 0 && failed == 0 ? 0 : 1;
}
