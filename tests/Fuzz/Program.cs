using ScimConformance.Fuzz;
using ScimConformance.Fuzz.Checking;

var options = FuzzOptions.Read();
var repeat = $"FUZZ_SEED={options.Seed} FUZZ_REQUESTS={options.Requests} ./test fuzz";
Console.WriteLine($"seed {options.Seed}; to repeat: {repeat}");
var (tally, provocations) = await new FuzzRun(options).RunAsync();

foreach (var line in tally.Lines())
{
    Console.WriteLine(line);
}

Console.WriteLine(
    $"scimTypes: {string.Join(", ", tally.ScimTypes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"))}"
);
Console.WriteLine(
    $"not demanded of this provider: {string.Join(", ", provocations.Where(p => !p.Demanded).Select(p => p.ScimType))}"
);
var properties = Enum.GetValues<Property>();
var broken = tally.Violations.ToLookup(violation => violation.Property);
foreach (var violations in broken)
{
    Console.WriteLine($"BROKEN {violations.Key}, {violations.Count()} times; to repeat: {repeat}");
    foreach (var violation in violations.Take(3))
    {
        Console.WriteLine(violation.Evidence);
    }
}

Console.WriteLine(
    $"{tally.Requests} requests, {tally.Successes} answered 2xx, the slowest after {tally.Slowest.TotalMilliseconds:F0} ms"
);
Console.WriteLine($"{properties.Length - broken.Count} passed, {broken.Count} failed");
return broken.Count == 0 ? 0 : 1;
