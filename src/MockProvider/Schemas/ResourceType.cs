using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>A type of resource: its endpoint, its schema and its extensions (RFC 7643 section 6).</summary>
internal sealed record ResourceType(
    string Id,
    string Name,
    string Endpoint,
    string Description,
    Schema Schema,
    IReadOnlyList<SchemaExtension> Extensions
)
{
    /// <summary>Finds an attribute of the core schema or a common one; names ignore case.</summary>
    public AttributeDefinition? FindAttribute(string name) =>
        CommonAttributes.Find(name) ?? Schema.FindAttribute(name);

    /// <summary>Finds an extension by its URN, ignoring case.</summary>
    public SchemaExtension? FindExtension(string urn) =>
        Extensions.FirstOrDefault(item => IsSame(item.Schema.Id, urn));

    /// <summary>Whether the URN is that of the core schema, ignoring case.</summary>
    public bool IsCoreSchema(string urn) => IsSame(Schema.Id, urn);

    /// <summary>Finds what a path names, or null. An attribute of an extension must be qualified with its URN.</summary>
    public ResolvedPath? Resolve(AttributePath path)
    {
        var extension =
            path.Schema is null || IsCoreSchema(path.Schema) ? null : FindExtension(path.Schema);
        if (extension is null && path.Schema is not null && !IsCoreSchema(path.Schema))
        {
            return null;
        }

        var attribute = extension is null
            ? FindAttribute(path.Name)
            : extension.Schema.FindAttribute(path.Name);
        if (attribute is null || path.SubAttribute is null)
        {
            return attribute is null
                ? null
                : new ResolvedPath(extension?.Schema.Id, attribute, null);
        }

        return attribute.FindSubAttribute(path.SubAttribute) is { } sub
            ? new ResolvedPath(extension?.Schema.Id, attribute, sub)
            : null;
    }

    /// <summary>Renders the ResourceType resource; <paramref name="location"/> is its absolute address.</summary>
    public JsonObject ToJson(string location)
    {
        var json = new JsonObject
        {
            ["schemas"] = new JsonArray(SchemaUrns.ResourceType),
            ["id"] = Id,
            ["name"] = Name,
            ["endpoint"] = Endpoint,
            ["description"] = Description,
            ["schema"] = Schema.Id,
        };
        if (Extensions.Count > 0)
        {
            json["schemaExtensions"] = new JsonArray([.. Extensions.Select(ToJson)]);
        }

        json["meta"] = new JsonObject
        {
            ["resourceType"] = "ResourceType",
            ["location"] = location,
        };
        return json;
    }

    private static JsonObject ToJson(SchemaExtension extension) =>
        new() { ["schema"] = extension.Schema.Id, ["required"] = extension.Required };

    private static bool IsSame(string urn, string other) =>
        string.Equals(urn, other, StringComparison.OrdinalIgnoreCase);
}
