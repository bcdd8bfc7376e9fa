using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>A schema: what a resource, or the extension of one, consists of (RFC 7643 section 7).</summary>
internal sealed record Schema(
    string Id,
    string Name,
    string Description,
    IReadOnlyList<AttributeDefinition> Attributes
)
{
    /// <summary>Finds a top-level attribute; names ignore case.</summary>
    public AttributeDefinition? FindAttribute(string name) =>
        Attributes.FirstOrDefault(item =>
            string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Renders the Schema resource; <paramref name="location"/> is its absolute address.</summary>
    public JsonObject ToJson(string location) =>
        new()
        {
            ["schemas"] = new JsonArray(SchemaUrns.Schema),
            ["id"] = Id,
            ["name"] = Name,
            ["description"] = Description,
            ["attributes"] = AttributeDefinitionWriter.WriteAll(Attributes),
            ["meta"] = new JsonObject { ["resourceType"] = "Schema", ["location"] = location },
        };
}
