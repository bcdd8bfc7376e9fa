using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Driver;

/// <summary>PatchOp messages (RFC 7644 section 3.5.2) in the two forms that identity providers send.</summary>
internal static class PatchMessage
{
    /// <summary>One operation a target attribute, as Azure AD sends them.</summary>
    public static JsonObject Replace(params IEnumerable<(string Path, JsonNode Value)> changes) =>
        Message([
            .. changes.Select(c =>
                (JsonNode)
                    new JsonObject
                    {
                        ["op"] = "replace",
                        ["path"] = c.Path,
                        ["value"] = c.Value,
                    }
            ),
        ]);

    /// <summary>One operation without a path, whose value holds the attributes, as Okta sends it.</summary>
    public static JsonObject ReplaceWithoutPath(JsonObject attributes) =>
        Message(new JsonObject { ["op"] = "replace", ["value"] = attributes });

    /// <summary>The same, that adds.</summary>
    public static JsonObject AddWithoutPath(JsonObject attributes) =>
        Message(new JsonObject { ["op"] = "add", ["value"] = attributes });

    /// <summary>One operation a value, each of which adds to what is at the path.</summary>
    public static JsonObject Add(string path, IEnumerable<JsonNode> values) =>
        Message([
            .. values.Select(value => new JsonObject
            {
                ["op"] = "add",
                ["path"] = path,
                ["value"] = new JsonArray(value),
            }),
        ]);

    /// <summary>Removes what is at the path; the value is null, as the product's documents print it.</summary>
    public static JsonObject Remove(string path) =>
        Message(
            new JsonObject
            {
                ["op"] = "remove",
                ["path"] = path,
                ["value"] = null,
            }
        );

    private static JsonObject Message(params JsonNode[] operations) =>
        new()
        {
            ["schemas"] = new JsonArray(Urns.PatchOp),
            ["Operations"] = new JsonArray(operations),
        };
}
