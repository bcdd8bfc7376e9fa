using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Actors;

/// <summary>The client of trials: it writes an announced attribute in every way that SCIM has, and reads it again.</summary>
internal sealed class TrialClient(
    ResourceClient client,
    ResourceSource source,
    ResourceStory story,
    TargetModel model,
    AttributeSamples samples,
    Tenant tenant
)
{
    private const int LongestInUrl = 300;

    public bool Patches => !model.Capabilities.Denies("patch");

    public bool Filters => !model.Capabilities.Denies("filter");

    /// <summary>A resource that the target takes, with this value of the top attribute, or without the attribute (null).</summary>
    public JsonObject Compose(AnnouncedAttribute attribute, JsonNode? top)
    {
        var document = source.Next(attribute.Type);
        attribute.Put(document, top);
        return document;
    }

    public async Task<(ScenarioResource Resource, Exchange Answer)> CreateAsync(
        AnnouncedAttribute attribute,
        JsonNode? top
    )
    {
        var resource = new ScenarioResource(attribute.Type, Compose(attribute, top));
        var answer = await client.CreateAsync(resource);
        story.Introduce(resource);
        return (resource, answer);
    }

    public Task<Exchange> ReplaceAsync(
        ScenarioResource resource,
        AnnouncedAttribute attribute,
        JsonNode? top
    )
    {
        var document = resource.Sent.DeepClone().AsObject();
        attribute.Put(document, top);
        return client.ReplaceAsync(resource, document);
    }

    public Task<Exchange> ModifyAsync(
        ScenarioResource resource,
        string op,
        string path,
        JsonNode? value
    )
    {
        var operation = new JsonObject { ["op"] = op, ["path"] = path };
        if (value is not null)
        {
            operation["value"] = value.DeepClone();
        }

        return client.ModifyAsync(resource, operation.ToJsonString(JsonText.Plain));
    }

    /// <summary>Retrieves, asking by name for what is returned on request alone.</summary>
    public Task<Exchange> ReadAsync(ScenarioResource resource, AnnouncedAttribute attribute) =>
        client.RetrieveAsync(
            resource,
            attribute.Own.Returned is "request" || attribute.Top.Returned is "request"
                ? $"?attributes={Uri.EscapeDataString(attribute.FullPath)}"
                : ""
        );

    /// <summary>Retrieves with just these attributes.</summary>
    public Task<Exchange> ReadSomeAsync(ScenarioResource resource, string attributes) =>
        client.RetrieveAsync(resource, $"?attributes={Uri.EscapeDataString(attributes)}");

    /// <summary>Gives a Group another displayName; returns it.</summary>
    public async Task<string> RenameAsync(ScenarioResource group)
    {
        var name = $"{client.KeyOf(group)} renamed";
        await client.RequireReplacedAsync(
            group,
            new JsonObject { ["displayName"] = name }.ToJsonString(JsonText.Plain)
        );
        return name;
    }

    /// <summary>Queries with a filter; one that is too long for a URL by POST (RFC 7644 section 3.4.3).</summary>
    public Task<Exchange> FindAsync(AnnouncedAttribute attribute, string filter) =>
        filter.Length <= LongestInUrl
            ? client.FindAsync(attribute.Type, filter)
            : client.SendAsync(
                $"POST {model.EndpointOf(attribute.Type)}/.search\n\n{new JsonObject
                {
                    ["schemas"] = new JsonArray(Urns.SearchRequest),
                    ["filter"] = filter,
                }.ToJsonString(JsonText.Plain)}"
            );

    public Task<ScenarioResource> RequireAsync(string type, string? json = null) =>
        client.RequireAsync(type, json);

    public string AddressOf(ScenarioResource resource) =>
        new Uri(tenant.ScimBase, client.PathOf(resource)).AbsoluteUri;

    public string PathOf(ScenarioResource resource) => client.PathOf(resource);

    /// <summary>A new value of the attribute, in what it stands in.</summary>
    public async Task<TrialValue> NextAsync(AnnouncedAttribute attribute)
    {
        if (attribute.Sub is null && attribute.Top.Type is not "complex")
        {
            var value = One(attribute.Path, attribute.Top);
            var top = attribute.Top.MultiValued is true ? new JsonArray(value) : value;
            return new(top, top.DeepClone());
        }

        var element = await ElementAsync(attribute);
        if (attribute.Sub is null)
        {
            JsonNode whole = attribute.Top.MultiValued is true
                ? new JsonArray(element, await ElementAsync(attribute, 1))
                : element;
            return new(whole, whole.DeepClone());
        }

        return new(
            element[attribute.SubName!]!.DeepClone(),
            attribute.Top.MultiValued is true ? new JsonArray(element) : element
        );
    }

    // The n-th element, whose type, if any, is another than that of the elements before.
    private async Task<JsonObject> ElementAsync(AnnouncedAttribute attribute, int index = 0)
    {
        if (attribute.IsLink)
        {
            return await LinkAsync(attribute);
        }

        var names =
            attribute.SubName is { } sub ? (attribute.IsInMany ? InMany(attribute, sub) : [sub])
            : attribute.Has("value") ? ["value", "type"]
            :
            [
                .. attribute
                    .Top.SubAttributes.Where(a => a.Type is null or "string")
                    .Select(a => a.Name!)
                    .Take(3),
            ];
        var element = new JsonObject();
        foreach (var name in names)
        {
            if (attribute.Find(name) is { IsWritable: true } part)
            {
                element[name] =
                    name is "type" && attribute.SubName is not "type"
                        ? TypeOf(part, index)
                        : One($"{attribute.TopName}.{name}", part);
            }
        }

        if (attribute.Sub is { } own && element[attribute.SubName!] is null)
        {
            element[attribute.SubName!] = One(attribute.Path, own);
        }

        return element;
    }

    private static string[] InMany(AnnouncedAttribute attribute, string sub) =>
        [.. new[] { "value", attribute.Key, sub }.Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string TypeOf(Announcement part, int index)
    {
        var canonical = AnnouncementChecks.Texts(part, "canonicalValues");
        return index < canonical.Count ? canonical[index]
            : index == 0 ? "work"
            : "home";
    }

    private async Task<JsonObject> LinkAsync(AnnouncedAttribute attribute)
    {
        var other = await client.RequireAsync("User");
        var element = new JsonObject { ["value"] = other.Id };
        if (attribute.SubName is "$ref")
        {
            element["$ref"] = AddressOf(other);
        }
        else if (attribute.SubName is "type")
        {
            element["type"] = other.Type;
        }
        else if (attribute.SubName is { } name && element[name] is null)
        {
            element[name] = One(attribute.Path, attribute.Own);
        }

        return element;
    }

    private JsonNode One(string path, Announcement announced) => samples.Next(path, announced);
}
