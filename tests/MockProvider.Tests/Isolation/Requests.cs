using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>Bodies of requests.</summary>
internal static class Requests
{
    private const string GroupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";
    private const string PatchSchema = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    public static JsonObject Group(string name, string member) =>
        new()
        {
            ["schemas"] = new JsonArray(GroupSchema),
            ["displayName"] = name,
            ["members"] = new JsonArray(new JsonObject { ["value"] = member }),
        };

    public static JsonObject Patch(string op, string? path, JsonNode? value)
    {
        var operation = new JsonObject { ["op"] = op };
        if (path is not null)
        {
            operation["path"] = path;
        }

        if (value is not null)
        {
            operation["value"] = value;
        }

        return new JsonObject
        {
            ["schemas"] = new JsonArray(PatchSchema),
            ["Operations"] = new JsonArray(operation),
        };
    }

    /// <summary>A JSON:API document that names the id wherever one can stand.</summary>
    public static JsonObject Naming(string type, string id, JsonObject attributes) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["type"] = type,
                ["id"] = id,
                ["attributes"] = attributes,
                ["relationships"] = new JsonObject
                {
                    ["user"] = new JsonObject { ["data"] = One("users", id) },
                    ["roles"] = new JsonObject { ["data"] = new JsonArray(One("roles", id)) },
                },
            },
        };

    private static JsonObject One(string type, string id) => new() { ["type"] = type, ["id"] = id };
}
