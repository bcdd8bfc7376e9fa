using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Generating;

/// <summary>Searches, bulk requests, /Me and discovery; those that the provider lacks must be refused properly.</summary>
internal sealed class MessageRequests(
    Chance chance,
    World world,
    Resources resources,
    Patches patches,
    Filters filters,
    Mutations mutations,
    Features features
)
{
    private static readonly string[] Discoverable =
    [
        "/ServiceProviderConfig",
        "/ResourceTypes",
        "/ResourceTypes/User",
        "/Schemas",
        $"/Schemas/{Urns.User}",
        "/Schemas/unknown",
        "/Schemas?filter=id%20pr",
    ];

    public FuzzRequest Search()
    {
        var search = new JsonObject { ["schemas"] = new JsonArray(Urns.SearchRequest) };
        if (chance.Percent(70))
        {
            search["filter"] = filters.Any();
        }

        if (chance.Percent(40))
        {
            search["count"] = chance.Below(20) - 2;
            search["startIndex"] = chance.Below(20) - 2;
        }

        if (chance.Percent(30))
        {
            search["attributes"] = new JsonArray(chance.Pick(Attributes.Shown));
        }

        if (features.Sort && chance.Percent(30))
        {
            search["sortBy"] = chance.Pick(Attributes.Shown);
        }

        if (features.Cursor && chance.Percent(20))
        {
            search["cursor"] = Queries.Cursor(world, chance);
        }

        var at = chance.OneOf("", "/Users", features.Groups ? "/Groups" : "/Users");
        return new(Operation.Search, "POST", $"{at}/.search") { Body = Body(search) };
    }

    public FuzzRequest Bulk()
    {
        var operations = Enumerable.Range(0, 1 + chance.Below(6)).Select(BulkOperationAt).ToList();
        if (features.Groups && chance.Percent(40))
        {
            operations.Insert(
                chance.Below(operations.Count + 1),
                GroupOf("group", chance.OneOf("0", "1", "2", "7"))
            );
        }

        if (features.Groups && chance.Percent(20))
        {
            // Each is a member of the next, and perhaps the last of the first.
            operations.Add(GroupOf("a", "b"));
            operations.Add(GroupOf("b", chance.OneOf("c", "0")));
            operations.Add(GroupOf("c", chance.OneOf("a", "0")));
        }

        var bulk = new JsonObject
        {
            ["schemas"] = new JsonArray(Urns.BulkRequest),
            ["Operations"] = new JsonArray([.. operations]),
        };
        if (chance.Percent(50))
        {
            bulk["failOnErrors"] = chance.Below(3);
        }

        return new(Operation.Bulk, "POST", "/Bulk") { Body = Body(bulk) };
    }

    public FuzzRequest Me() =>
        (
            chance.Below(3) switch
            {
                0 => new FuzzRequest(Operation.Me, "PATCH", "/Me")
                {
                    Body = Body(patches.Harmless()),
                },
                1 => new(Operation.Me, "GET", "/Me?attributes=userName"),
                _ => new(Operation.Me, "GET", "/Me"),
            }
        ) with
        {
            Sender = chance.Percent(90) ? Sender.Person : Sender.ServiceAccount,
        };

    public FuzzRequest Discovery() =>
        new(Operation.Discovery, chance.Percent(92) ? "GET" : "POST", chance.Pick(Discoverable));

    private JsonObject BulkOperationAt(int number)
    {
        var id = world.Id("/Users", chance);
        return chance.Below(7) switch
        {
            0 => BulkOperation("PATCH", $"/Users/{id}", patches.ForUser()),
            4 => BulkOperation("PATCH", $"/Users/bulkId:{chance.Below(6)}", patches.ForUser()),
            5 => Managed(number),
            1 => BulkOperation("PUT", $"/Users/{id}", resources.User()),
            2 => BulkOperation("DELETE", $"/Users/{id}", null),
            3 => BulkOperation(
                chance.OneOf("GET", "post", ""),
                chance.OneOf("/Users", "/Nothing", "", "Users//"),
                resources.User()
            ),
            _ => Newcomer(number),
        };
    }

    private JsonObject Newcomer(int number)
    {
        var post = BulkOperation("POST", "/Users", resources.User());
        post["bulkId"] = number.ToString(CultureInfo.InvariantCulture);
        return post;
    }

    // The manager may come later, or be the person's own subordinate.
    private JsonObject Managed(int number)
    {
        var post = Newcomer(number);
        var user = post["data"]!.AsObject();
        user["schemas"] = new JsonArray(Urns.User, Urns.EnterpriseUser);
        user[Urns.EnterpriseUser] = new JsonObject
        {
            ["manager"] = new JsonObject { ["value"] = $"bulkId:{chance.Below(6)}" },
        };
        return post;
    }

    private JsonObject GroupOf(string bulkId, string member)
    {
        var group = resources.Group();
        group["members"] = new JsonArray(new JsonObject { ["value"] = $"bulkId:{member}" });
        var post = BulkOperation("POST", "/Groups", group);
        post["bulkId"] = bulkId;
        return post;
    }

    private static JsonObject BulkOperation(string method, string path, JsonNode? data)
    {
        var operation = new JsonObject { ["method"] = method, ["path"] = path };
        if (data is not null)
        {
            operation["data"] = data;
        }

        return operation;
    }

    private byte[] Body(JsonObject document) =>
        chance.Percent(20)
            ? mutations.Of(document)
            : Encoding.UTF8.GetBytes(document.ToJsonString());
}
