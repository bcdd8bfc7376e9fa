using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>A schema: what a resource, or the extension of one, consists of (RFC 7643 section 7).</summary>
/// <param name="Announced">
/// The attribute definitions as they were written, an array: a characteristic that was left out stays left out (RFC 7643
/// section 2.2).
/// </param>
internal sealed record Schema(
    string Id,
    string Name,
    string Description,
    IReadOnlyList<AttributeDefinition> Attributes,
    JsonElement Announced
)
{
    /// <summary>Reads a Schema document whose form is known to be right.</summary>
    public static Schema Read(JsonObject document)
    {
        var id = document["id"]!.GetValue<string>();
        return new Schema(
            id,
            document["name"]!.GetValue<string>(),
            document["description"]?.GetValue<string>() ?? string.Empty,
            UserFormats.Mark(id, AttributeDefinitionReader.ReadAll(document["attributes"])),
            JsonSerializer.SerializeToElement(document["attributes"])
        );
    }

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
            ["attributes"] = JsonArray.Create(Announced),
            ["meta"] = new JsonObject { ["resourceType"] = "Schema", ["location"] = location },
        };
}
