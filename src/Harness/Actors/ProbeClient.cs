using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// Stores resources of each type that carry the announced attributes which a scenario is about. What the provider does not take
/// all at once is tried one by one; what it does not take at all is left out.
/// </summary>
internal sealed class ProbeClient(
    ResourceClient client,
    ResourceDocuments documents,
    ResourceSource source,
    TargetModel model
)
{
    private static readonly string[] Types = ["User", "Group", "TestResource"];

    private readonly ProbeValues _values = new(source);

    /// <summary>Probes of the types that the target has, retrieved after they were stored.</summary>
    public async Task<IReadOnlyList<Probe>> StoreAsync(Func<Announcement, bool> wanted)
    {
        var probes = new List<Probe>();
        foreach (var type in Types.Where(Exists))
        {
            var shape = TypeShape.Of(model, type);
            List<AttributePlace> places =
            [
                .. shape.Places.Where(place =>
                    ProbeValues.CanBeWritten(place) && IsAbout(place.Attribute, wanted)
                ),
            ];
            probes.Add(await StoreAsync(type, shape, places, MembersOf(type, probes)));
        }

        foreach (var probe in probes)
        {
            probe.Shown = await client.RetrieveAsync(probe.Resource);
        }

        return probes;
    }

    /// <summary>Probes with a value of each such attribute, which stands in a resource or an extension; none where no type has any.</summary>
    public async Task<IReadOnlyList<Probe>> StoreSingleAsync(Func<AttributePlace, bool> wanted)
    {
        var probes = new List<Probe>();
        foreach (var type in Types)
        {
            var shape = TypeShape.Of(model, type);
            List<AttributePlace> places = [.. shape.Places.Where(wanted)];
            if (places.Count > 0)
            {
                var resource = await client.RequireAsync(type, Members(places).ToJsonString());
                probes.Add(new Probe(resource, shape, places));
            }
        }

        return probes;
    }

    /// <summary>Replaces the resource, with other values of what it is about.</summary>
    public async Task ChangeAsync(Probe probe)
    {
        var body = documents.Merge(probe.Resource, Members(probe.Wanted).ToJsonString());
        await client.ReplaceAsync(probe.Resource, body);
        probe.Shown = await client.RetrieveAsync(probe.Resource);
    }

    /// <summary>A value for an attribute.</summary>
    public JsonNode ValueFor(AttributePlace place) => _values.Of(place.Attribute);

    // A type of its own exists where it is announced; one of the RFC unless it is not.
    private bool Exists(string type) =>
        type is "TestResource"
            ? model.ResourceType(type) is not null
            : model.Denies($"{type.ToLowerInvariant()}s") is null;

    private async Task<Probe> StoreAsync(
        string type,
        TypeShape shape,
        List<AttributePlace> places,
        JsonObject members
    )
    {
        var wanted = Members(places);
        foreach (var (name, value) in members)
        {
            wanted[name] = value?.DeepClone();
        }

        var whole = new ScenarioResource(type, documents.Compose(type, wanted.ToJsonString()));
        await client.CreateAsync(whole);
        return whole.GivenId is null
            ? await OneByOneAsync(type, shape, places)
            : new Probe(whole, shape, places);
    }

    private async Task<Probe> OneByOneAsync(
        string type,
        TypeShape shape,
        List<AttributePlace> places
    )
    {
        var resource = await client.RequireAsync(type);
        foreach (var place in places)
        {
            var before = resource.Sent;
            var body = documents.Merge(resource, Members([place]).ToJsonString());
            var answer = await client.ReplaceAsync(resource, body);
            if (answer.Answer.Status is not (>= 200 and < 300))
            {
                resource.Sent = before;
            }
        }

        return new Probe(resource, shape, places);
    }

    private JsonObject Members(IEnumerable<AttributePlace> places)
    {
        var document = new JsonObject();
        foreach (var place in places)
        {
            var holder = document;
            if (place.Extension is { } urn)
            {
                document[urn] ??= new JsonObject();
                holder = document[urn]!.AsObject();
            }

            holder[place.Attribute.Name!] = ValueFor(place);
        }

        return document;
    }

    // A Group that has the User as a member shows what the provider itself says of both.
    private static JsonObject MembersOf(string type, List<Probe> probes) =>
        type is "Group" && probes.Count > 0
            ? new JsonObject
            {
                ["members"] = new JsonArray(new JsonObject { ["value"] = probes[0].Resource.Id }),
            }
            : [];

    private static bool IsAbout(Announcement attribute, Func<Announcement, bool> wanted) =>
        wanted(attribute) || attribute.SubAttributes.Any(wanted);
}
