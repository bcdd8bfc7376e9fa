using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Ports;

/// <summary>Bodies of the product's admin API, which follow JSON:API.</summary>
internal static class JsonApi
{
    /// <summary>The envelope.</summary>
    public static JsonObject Data(JsonNode content) => new() { ["data"] = content };

    /// <summary>A resource that has no id yet.</summary>
    public static JsonObject Resource(string type, JsonObject attributes) =>
        new() { ["type"] = type, ["attributes"] = attributes };

    /// <summary>A resource that has one, with attributes to change.</summary>
    public static JsonObject Resource(string type, string id, JsonObject attributes) =>
        new()
        {
            ["type"] = type,
            ["id"] = id,
            ["attributes"] = attributes,
        };

    /// <summary>What refers to a resource.</summary>
    public static JsonObject Identifier(string type, string id) =>
        new() { ["type"] = type, ["id"] = id };

    /// <summary>The resource with a relationship to others of one type.</summary>
    public static JsonObject Relating(JsonObject resource, string type, IEnumerable<string> ids)
    {
        resource["relationships"] = new JsonObject
        {
            [type] = Data(new JsonArray([.. ids.Select(id => Identifier(type, id))])),
        };
        return resource;
    }
}
