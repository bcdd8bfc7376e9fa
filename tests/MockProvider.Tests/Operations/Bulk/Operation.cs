using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Operations.Bulk;

/// <summary>Operations of bulk requests, as JSON.</summary>
internal static class Operation
{
    public static JsonObject User(string bulkId, string? userName = null) =>
        Create("/Users", bulkId, new JsonObject { ["userName"] = userName ?? bulkId });

    public static JsonObject Report(string bulkId, string managerBulkId) =>
        Create(
            "/Users",
            bulkId,
            new JsonObject
            {
                ["userName"] = bulkId,
                [StoreFake.Enterprise] = new JsonObject
                {
                    ["employeeNumber"] = "7",
                    ["manager"] = new JsonObject { ["value"] = $"bulkId:{managerBulkId}" },
                },
            }
        );

    public static JsonObject Group(string bulkId, params string[] members) =>
        Create(
            "/Groups",
            bulkId,
            new JsonObject { ["displayName"] = bulkId, ["members"] = Members(members) }
        );

    public static JsonArray Members(params string[] values) =>
        new([.. values.Select(value => new JsonObject { ["value"] = value })]);

    /// <summary>A user without the userName that it must have.</summary>
    public static JsonObject BadUser(string bulkId) => Create("/Users", bulkId, []);

    public static JsonObject Create(string path, string bulkId, JsonObject data) =>
        new()
        {
            ["method"] = "POST",
            ["path"] = path,
            ["bulkId"] = bulkId,
            ["data"] = data,
        };

    public static JsonObject Rename(string id, string name) =>
        new()
        {
            ["method"] = "PUT",
            ["path"] = $"/Users/{id}",
            ["data"] = new JsonObject { ["userName"] = name },
        };

    public static JsonObject Patch(string path, string attribute, JsonNode value) =>
        new()
        {
            ["method"] = "PATCH",
            ["path"] = path,
            ["data"] = new JsonObject
            {
                ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
                ["Operations"] = new JsonArray(
                    new JsonObject
                    {
                        ["op"] = "add",
                        ["path"] = attribute,
                        ["value"] = value,
                    }
                ),
            },
        };

    public static JsonObject Delete(string path) =>
        new() { ["method"] = "DELETE", ["path"] = path };

    public static JsonObject With(this JsonObject operation, string member, JsonNode? value)
    {
        operation[member] = value;
        return operation;
    }

    public static JsonObject Without(this JsonObject operation, string member)
    {
        operation.Remove(member);
        return operation;
    }

    public static JsonObject Request(params JsonNode?[] operations) =>
        new()
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:BulkRequest"),
            ["Operations"] = new JsonArray(operations),
        };
}
