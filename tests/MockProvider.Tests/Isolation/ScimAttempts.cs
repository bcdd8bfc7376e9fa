using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>Every route of SCIM, with ids, cursors and versions of another tenant wherever one can stand.</summary>
internal static class ScimAttempts
{
    public const string Root = "api/v2/scim";

    private const string EnterpriseSchema =
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private const string SearchSchema = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
    private const string BulkSchema = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";

    /// <summary>Null for a route that is not known here.</summary>
    public static Sent? Of(string method, string route, Pick pick)
    {
        var type = pick.Draw.Of("Users", "Groups");
        var path = route
            .Replace("{endpoint}", type, StringComparison.Ordinal)
            .Replace("{id}", pick.Id(KindOf(type)), StringComparison.Ordinal);
        return route[Root.Length..] switch
        {
            "" => new Sent(path + Query(pick)),
            "/{endpoint}" when method is "GET" => new Sent(path + Query(pick)),
            "/{endpoint}" => Written(path, Resource(type, pick), pick),
            "/.search" or "/{endpoint}/.search" => new Sent(path, Search(pick)),
            "/{endpoint}/{id}" or "/Me" => Written(path, Change(method, type, pick), pick),
            "/Bulk" => new Sent(path, Bulk(pick)),
            "/.async/{txn}" => new Sent(
                path.Replace("{txn}", pick.Id("txn"), StringComparison.Ordinal)
            ),
            "/ServiceProviderConfig"
            or "/ResourceTypes"
            or "/ResourceTypes/{id}"
            or "/Schemas"
            or "/Schemas/{id}" => new Sent(path),
            _ => null,
        };
    }

    private static string KindOf(string type) => type is "Users" ? "user" : "group";

    private static Sent Written(string path, JsonObject? body, Pick pick) =>
        new(path, body)
        {
            Headers = pick.Draw.Below(6) switch
            {
                0 => [("If-Match", pick.Theirs.Version)],
                1 => [("If-None-Match", pick.Theirs.Version)],
                2 => [("If-Match", "*")],
                3 => [("Prefer", "respond-async")],
                _ => [],
            },
        };

    private static JsonObject? Change(string method, string type, Pick pick) =>
        method switch
        {
            "PATCH" => Patch(type, pick),
            "PUT" or "POST" => Resource(type, pick),
            _ => null,
        };

    private static JsonObject Resource(string type, Pick pick)
    {
        if (type is "Groups")
        {
            return Requests.Group(pick.Name(), pick.Id("user"));
        }

        var user = TestOrganization.User(pick.Draw.Of(pick.Address(), pick.Theirs.UserName));
        user["id"] = pick.Id("user");
        user["groups"] = new JsonArray(new JsonObject { ["value"] = pick.Id("group") });
        user["schemas"]!.AsArray().Add(EnterpriseSchema);
        user[EnterpriseSchema] = new JsonObject { ["manager"] = Value(pick.Id("user")) };
        return user;
    }

    private static JsonObject Patch(string type, Pick pick) =>
        type is "Groups"
            ? pick.Draw.Below(3) switch
            {
                0 => Requests.Patch("add", "members", new JsonArray(Value(pick.Id("user")))),
                1 => Requests.Patch("remove", $"members[value eq \"{pick.Id("user")}\"]", null),
                _ => Requests.Patch("replace", "displayName", pick.Name()),
            }
            : pick.Draw.Below(4) switch
            {
                0 => Requests.Patch(
                    "replace",
                    $"{EnterpriseSchema}:manager",
                    Value(pick.Id("user"))
                ),
                1 => Requests.Patch("add", "groups", new JsonArray(Value(pick.Id("group")))),
                2 => Requests.Patch("replace", "active", pick.Draw.Of(true, false)),
                _ => Requests.Patch(
                    "replace",
                    path: null,
                    new JsonObject { ["title"] = pick.Name() }
                ),
            };

    private static JsonObject Value(string id) => new() { ["value"] = id };

    private static string Query(Pick pick) =>
        pick.Draw.Below(4) switch
        {
            0 => "",
            1 => $"?count=1&cursor={Uri.EscapeDataString(pick.Theirs.Cursor)}",
            2 => "?sortBy=userName&startIndex=1&count=200",
            _ => $"?filter={Uri.EscapeDataString(Filter(pick))}",
        };

    private static JsonObject Search(Pick pick)
    {
        var search = new JsonObject { ["schemas"] = new JsonArray(SearchSchema) };
        search[pick.Draw.Of("filter", "cursor")] = "";
        return search.ContainsKey("filter")
            ? With(search, "filter", Filter(pick))
            : With(search, "cursor", pick.Theirs.Cursor);
    }

    private static JsonObject With(JsonObject search, string name, string value)
    {
        search[name] = value;
        return search;
    }

    private static string Filter(Pick pick) =>
        pick.Draw.Below(6) switch
        {
            0 => $"userName eq \"{pick.Theirs.UserName}\"",
            1 => $"id eq \"{pick.Id("user")}\"",
            2 => $"members.value eq \"{pick.Id("user")}\"",
            3 => $"groups.value eq \"{pick.Id("group")}\"",
            4 => "not (userName eq \"nobody\")",
            _ => "title pr",
        };

    private static JsonObject Bulk(Pick pick) =>
        new()
        {
            ["schemas"] = new JsonArray(BulkSchema),
            ["Operations"] = new JsonArray(
                Operation("POST", "/Users", TestOrganization.User(pick.Address()), "u"),
                Operation("POST", "/Groups", Requests.Group(pick.Name(), pick.Id("user")), "g"),
                Operation("PUT", $"/Users/{pick.Id("user")}", Resource("Users", pick), null),
                Operation("PATCH", $"/Groups/{pick.Id("group")}", Patch("Groups", pick), null),
                Operation("DELETE", $"/Users/{pick.Id("user")}", null, null)
            ),
        };

    private static JsonObject Operation(
        string method,
        string path,
        JsonObject? data,
        string? bulkId
    )
    {
        var operation = new JsonObject { ["method"] = method, ["path"] = path };
        if (data is not null)
        {
            operation["data"] = data;
        }

        if (bulkId is not null)
        {
            operation["bulkId"] = bulkId;
        }

        return operation;
    }
}
