using ScimConformance.Fuzz.Checking;
using ScimConformance.Fuzz.Generating;
using ScimConformance.Fuzz.Sending;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.Fuzz;

/// <summary>Starts the provider, and loads several of its organizations at once.</summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    private const int Organizations = 8;

    // In one of them, where lists soon are too long.
    private const int TooMany = 15;
    private const string ControlKey = "fuzz-control-key";

    public async Task<(Tally Tally, IReadOnlyList<Provocation> Provocations)> RunAsync()
    {
        await using var provider = await ProviderHost.StartAsync(
            new ProviderOptions
            {
                Urls = ["http://127.0.0.1:0"],
                Database = options.Database,
                Control = true,
                ControlKey = ControlKey,
            },
            CancellationToken.None
        );
        using var control = new ControlledOrganizations(provider.Address, ControlKey);
        using var first = new Connection(provider.ScimBaseUrl, await control.CreateAsync());
        var features = await Features.DiscoverAsync(first);
        var tally = new Tally();
        var provocations = await Task.WhenAll(
            Enumerable
                .Range(0, Organizations)
                .Select(number =>
                    Task.Run(() => OrganizationAsync(provider, control, features, tally, number))
                )
        );
        foreach (var violation in Coverage.Check(tally, features, provocations[0]))
        {
            tally.Add(violation);
        }

        return (tally, provocations[0]);
    }

    private async Task<IReadOnlyList<Provocation>> OrganizationAsync(
        ProviderHost provider,
        ControlledOrganizations control,
        Features features,
        Tally tally,
        int number
    )
    {
        var keys = await (
            number switch
            {
                Organizations - 1 => control.CreateAsync("tooManyResults", TooMany),
                Organizations - 2 => control.CreateAsync("personalFilters", "refuse"),
                _ => control.CreateAsync(),
            }
        );
        using var connection = new Connection(provider.ScimBaseUrl, keys);
        var world = new World { Person = keys.PersonId };
        var generator = new RequestGenerator(unchecked(options.Seed + number), world, features);
        var fuzz = new OrganizationFuzz(
            connection,
            generator,
            world,
            seconds => control.AdvanceClockAsync(keys.Organization, seconds),
            tally,
            $"organization {number}"
        );
        await fuzz.RunAsync(Share(number));
        return generator.Provocations;
    }

    private int Share(int number) =>
        options.Requests / Organizations + (number < options.Requests % Organizations ? 1 : 0);
}
