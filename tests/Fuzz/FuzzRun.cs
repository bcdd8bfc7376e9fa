using ScimConformance.Fuzz.Checking;
using ScimConformance.Fuzz.Generating;
using ScimConformance.Fuzz.Sending;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.Fuzz;

/// <summary>Starts the provider, and loads several of its organizations at once.</summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    private const int Organizations = 8;
    private const string ControlKey = "fuzz-control-key";

    public async Task<(Tally Tally, IReadOnlyList<Provocation> Provocations)> RunAsync()
    {
        await using var provider = await ProviderHost.StartAsync(
            new ProviderOptions
            {
                Urls = ["http://127.0.0.1:0"],
                Control = true,
                ControlKey = ControlKey,
            },
            CancellationToken.None
        );
        using var control = new ControlledOrganizations(provider.Address, ControlKey);
        using var first = new Connection(provider.ScimBaseUrl, provider.ApplicationKey);
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
        var (id, key) = await control.CreateAsync();
        using var connection = new Connection(provider.ScimBaseUrl, key);
        var world = new World();
        var generator = new RequestGenerator(unchecked(options.Seed + number), world, features);
        var fuzz = new OrganizationFuzz(
            connection,
            generator,
            world,
            seconds => control.AdvanceClockAsync(id, seconds),
            tally,
            $"organization {number}"
        );
        await fuzz.RunAsync(Share(number));
        return generator.Provocations;
    }

    private int Share(int number) =>
        options.Requests / Organizations + (number < options.Requests % Organizations ? 1 : 0);
}
