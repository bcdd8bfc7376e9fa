using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScimConformance.LoadDriver.Target;

/// <summary>What is sent. Users look alike but for their number; their addresses are at a name that nobody can own.</summary>
internal static class Documents
{
    private const string User = "urn:ietf:params:scim:schemas:core:2.0:User";
    private const string Group = "urn:ietf:params:scim:schemas:core:2.0:Group";
    private const string PatchOp = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    private const string BulkRequest = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";

    /// <summary>The userName of the user with that number, from 0.</summary>
    public static string UserName(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"user{number}@load.example");

    public static JsonObject NewUser(string userName) =>
        new()
        {
            ["schemas"] = new JsonArray(User),
            ["userName"] = userName,
            ["externalId"] = userName,
            ["name"] = new JsonObject { ["givenName"] = "Ada", ["familyName"] = "Example" },
            ["displayName"] = "Ada Example",
            ["emails"] = new JsonArray(
                new JsonObject
                {
                    ["value"] = userName,
                    ["type"] = "work",
                    ["primary"] = true,
                }
            ),
            ["active"] = true,
        };

    public static JsonObject NewGroup(string displayName, IEnumerable<string> members) =>
        new()
        {
            ["schemas"] = new JsonArray(Group),
            ["displayName"] = displayName,
            ["members"] = Members(members),
        };

    public static JsonObject Replace(string path, string value) =>
        Patch(
            new JsonObject
            {
                ["op"] = "replace",
                ["path"] = path,
                ["value"] = value,
            }
        );

    public static JsonObject AddMembers(IEnumerable<string> members) =>
        Patch(
            new JsonObject
            {
                ["op"] = "add",
                ["path"] = "members",
                ["value"] = Members(members),
            }
        );

    public static JsonObject RemoveMember(string member) =>
        Patch(new JsonObject { ["op"] = "remove", ["path"] = $"members[value eq \"{member}\"]" });

    public static JsonObject Bulk(IEnumerable<JsonNode> operations) =>
        new()
        {
            ["schemas"] = new JsonArray(BulkRequest),
            ["failOnErrors"] = 1,
            ["Operations"] = new JsonArray([.. operations]),
        };

    public static byte[] Bytes(JsonObject document) =>
        JsonSerializer.SerializeToUtf8Bytes(document);

    private static JsonObject Patch(JsonObject operation) =>
        new() { ["schemas"] = new JsonArray(PatchOp), ["Operations"] = new JsonArray(operation) };

    private static JsonArray Members(IEnumerable<string> ids) =>
        new([.. ids.Select(id => new JsonObject { ["value"] = id })]);
}
