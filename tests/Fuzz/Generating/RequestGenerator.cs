using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Generating;

/// <summary>The requests to one organization: the next follows from the seed and from what is known to be there.</summary>
internal sealed class RequestGenerator
{
    private readonly Chance _chance;
    private readonly World _world;
    private readonly ResourceRequests _resources;
    private readonly IReadOnlyList<(int Weight, Func<FuzzRequest> Make)> _choices;

    public RequestGenerator(int seed, World world, Features features)
    {
        _chance = new Chance(seed);
        _world = world;
        var filters = new Filters(_chance, world);
        var resources = new Resources(_chance, world);
        var testResources = new TestResources(_chance, resources);
        var patches = new Patches(_chance, world, resources, testResources);
        var mutations = new Mutations(_chance);
        var queries = new Queries(_chance, world, filters, features);
        _resources = new(
            _chance,
            world,
            resources,
            testResources,
            patches,
            mutations,
            queries,
            features
        );
        var messages = new MessageRequests(
            _chance,
            world,
            resources,
            patches,
            filters,
            mutations,
            features
        );
        var odd = new OddRequests(_chance, world);
        Provocations = new Provocations(_chance, world, resources, features).All;
        _choices =
        [
            (18, _resources.Read),
            (20, _resources.List),
            (14, _resources.Create),
            (10, _resources.Replace),
            (16, _resources.Patch),
            (5, _resources.Delete),
            (4, messages.Discovery),
            (4, odd.Next),
            (features.Search ? 8 : 1, messages.Search),
            (features.Bulk ? 6 : 1, messages.Bulk),
            (features.Me ? 3 : 1, messages.Me),
            (4, () => _chance.Pick(Provocations).Make()),
        ];
    }

    public IReadOnlyList<Provocation> Provocations { get; }

    public FuzzRequest Next() =>
        _world.Count("/Users") == 0 ? _resources.Create() : _chance.Weigh(_choices)();
}
