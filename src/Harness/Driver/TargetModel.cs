using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// What a target says of itself: features, resource types, schemas, each with the exchange that shows it. What could not be
/// read is null, and then everything counts as announced: nobody is let off by a broken /Schemas.
/// </summary>
internal sealed record TargetModel(
    Capabilities Capabilities,
    IReadOnlyList<JsonObject>? ResourceTypes,
    Exchange? ResourceTypesSource,
    IReadOnlyList<JsonObject>? Schemas,
    Exchange? SchemasSource
)
{
    private const string Enterprise = "enterprise";

    // Each document that is made for the target asks for them some twenty times.
    private readonly ConcurrentDictionary<JsonObject, IReadOnlyList<Announcement>> _announced =
        new();

    public static TargetModel Unread { get; } = new(Capabilities.Unread, null, null, null, null);

    /// <summary>
    /// Why the target need not have a feature, with the exchange that says so; null when it must. Features are those of the
    /// ServiceProviderConfig, <c>groups</c>, <c>enterprise</c>, and <c>testresources</c>.
    /// </summary>
    public (string Reason, Exchange Source)? Denies(string feature)
    {
        if (Capabilities.Denies(feature))
        {
            return (
                $"The ServiceProviderConfig says that {feature} is not supported.",
                Capabilities.Source!
            );
        }

        return feature switch
        {
            "groups" => LacksType("Group"),
            "testresources" => LacksType("TestResource"),
            Enterprise when Schemas is not null && SchemaOf(Urns.EnterpriseUser) is null => (
                "The enterprise extension is not among the schemas.",
                SchemasSource!
            ),
            _ => null,
        };
    }

    public JsonObject? ResourceType(string name) =>
        ResourceTypes?.FirstOrDefault(type =>
            string.Equals(
                Json.Text(Json.Member(type, "name")),
                name,
                StringComparison.OrdinalIgnoreCase
            )
        );

    public JsonObject? SchemaOf(string id) =>
        Schemas?.FirstOrDefault(schema =>
            string.Equals(
                Json.Text(Json.Member(schema, "id")),
                id,
                StringComparison.OrdinalIgnoreCase
            )
        );

    /// <summary>The resource types by their names, those of the target's own last.</summary>
    public IReadOnlyList<string> TypesThatCanBeMade =>
        [
            .. (ResourceTypes ?? [])
                .Select(type => Json.Text(Json.Member(type, "name")))
                .OfType<string>()
                .OrderBy(name =>
                    name switch
                    {
                        "User" => 0,
                        "Group" => 1,
                        _ => 2,
                    }
                ),
        ];

    /// <summary>The path of a type's endpoint below the base, without a slash at its beginning.</summary>
    public string EndpointOf(string type) =>
        Json.Text(Json.Member(ResourceType(type), "endpoint"))?.Trim('/')
            is { Length: > 0 } announced
        && Uri.IsWellFormedUriString(announced, UriKind.Relative)
            ? announced
            : type + "s";

    /// <summary>The type whose resources stand at a path below the base, or one of which does; null for any other path.</summary>
    public string? TypeAt(string path) =>
        path.Split('?')[0].Split('/') is [var endpoint, .. var rest]
        && rest is [] or [not ".search"]
            ? TypesThatCanBeMade.FirstOrDefault(type =>
                string.Equals(EndpointOf(type), endpoint, StringComparison.Ordinal)
            )
            : null;

    /// <summary>The attributes that a type's schema announces; null where its schema could not be read.</summary>
    public IReadOnlyList<Announcement>? AttributesOf(string type)
    {
        var urn = Json.Text(Json.Member(ResourceType(type), "schema")) ?? Urns.CoreOf(type);
        return AnnouncedBy(urn);
    }

    /// <summary>
    /// The announcement of an attribute by its path (<c>name.familyName</c>, or with a schema's URN before it); null where it
    /// is not announced, or nothing is known.
    /// </summary>
    public Announcement? Find(string type, string path)
    {
        var (urn, names) = AttributeNames.Split(path);
        var attributes = AttributesOf(type, urn);
        Announcement? found = null;
        foreach (var name in names)
        {
            found = Find(attributes, name);
            attributes = found?.SubAttributes;
        }

        return found;
    }

    /// <summary>
    /// True unless the schemas could be read and do not have the attribute. Parts of an attribute that has none are no matter of
    /// what is announced.
    /// </summary>
    public bool MayHave(string type, string path)
    {
        var (urn, names) = AttributeNames.Split(path);
        if (names is ["id" or "externalId" or "meta" or "schemas", ..])
        {
            return true;
        }

        if (AttributesOf(type, urn) is not { } attributes)
        {
            return urn is null || Schemas is null;
        }

        foreach (var name in names)
        {
            if (Find(attributes, name) is not { } found)
            {
                return false;
            }

            if (found.SubAttributes is not { Count: > 0 } parts)
            {
                return true;
            }

            attributes = parts;
        }

        return true;
    }

    private IReadOnlyList<Announcement>? AttributesOf(string type, string? urn) =>
        urn is null ? AttributesOf(type) : AnnouncedBy(urn);

    private IReadOnlyList<Announcement>? AnnouncedBy(string? urn) =>
        urn is not null && SchemaOf(urn) is { } schema
            ? _announced.GetOrAdd(schema, AttributesOf)
            : null;

    private static Announcement? Find(IReadOnlyList<Announcement>? attributes, string name) =>
        attributes?.FirstOrDefault(attribute =>
            string.Equals(attribute.Name, name, StringComparison.OrdinalIgnoreCase)
        );

    private (string, Exchange)? LacksType(string name) =>
        ResourceTypes is not null && ResourceType(name) is null
            ? ($"{name} is not among the resource types.", ResourceTypesSource!)
            : null;

    public static IReadOnlyList<Announcement> AttributesOf(JsonObject schema) =>
        [
            .. Json.Items(Json.Member(schema, "attributes"))
                .OfType<JsonObject>()
                .Select(definition => new Announcement(definition)),
        ];
}
