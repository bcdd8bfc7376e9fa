using System.Text;
using System.Text.Json.Nodes;
using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Generating;

/// <summary>Requests about users and groups: most as they should be, the rest with a mutated body.</summary>
internal sealed class ResourceRequests(
    Chance chance,
    World world,
    Resources resources,
    TestResources testResources,
    Patches patches,
    Mutations mutations,
    Queries queries,
    Features features
)
{
    private const int MostUsers = 60;
    private const int Mutated = 30;

    public FuzzRequest Read()
    {
        var endpoint = Endpoint();
        var resource =
            $"{endpoint}/{(chance.Percent(92) ? world.Id(endpoint, chance) : Strange())}";
        return new(Operation.Read, "GET", resource + queries.OfResource())
        {
            Accept = Accept(),
            IfNoneMatch = Version(resource),
        };
    }

    public FuzzRequest List() =>
        features.Cursor && world.Cursors.Count > 0 && chance.Percent(15)
            ? NextPage()
            : new(Operation.List, "GET", Endpoint() + queries.OfList()) { Accept = Accept() };

    public FuzzRequest Create()
    {
        var endpoint = Endpoint();
        if (world.Count(endpoint) > MostUsers)
        {
            return Delete(endpoint);
        }

        return WithBody(
            new(Operation.Create, "POST", endpoint + queries.OfResource()),
            Body(endpoint)
        );
    }

    public FuzzRequest Replace()
    {
        var endpoint = Endpoint();
        var resource = $"{endpoint}/{world.Id(endpoint, chance)}";
        return WithBody(
            new(Operation.Replace, "PUT", resource + queries.OfResource())
            {
                Guarded = resource,
                IfMatch = Version(resource),
            },
            Body(endpoint)
        );
    }

    public FuzzRequest Patch()
    {
        var endpoint = Endpoint();
        var resource = $"{endpoint}/{world.Id(endpoint, chance)}";
        return WithBody(
            new(Operation.Patch, "PATCH", resource + queries.OfResource())
            {
                Guarded = resource,
                IfMatch = Version(resource),
            },
            endpoint switch
            {
                "/Users" => patches.ForUser(),
                "/Groups" => patches.ForGroup(),
                _ => patches.ForTestResource(),
            }
        );
    }

    public FuzzRequest Delete() => Delete(Endpoint());

    private FuzzRequest Delete(string endpoint)
    {
        var resource = $"{endpoint}/{world.Id(endpoint, chance)}";
        return new(Operation.Delete, "DELETE", resource)
        {
            Guarded = resource,
            IfMatch = Version(resource),
        };
    }

    private FuzzRequest NextPage()
    {
        var (list, cursor) = chance.Pick(world.Cursors);
        return new(Operation.List, "GET", Queries.WithCursor(list, cursor));
    }

    private JsonObject Body(string endpoint) =>
        endpoint switch
        {
            "/Users" => resources.User(),
            "/Groups" => resources.Group(),
            _ => testResources.Body(),
        };

    private FuzzRequest WithBody(FuzzRequest request, JsonObject body) =>
        request with
        {
            Body = chance.Percent(Mutated)
                ? mutations.Of(body)
                : Encoding.UTF8.GetBytes(body.ToJsonString()),
            ContentType = chance.Percent(94)
                ? FuzzRequest.ScimJson
                : chance.OneOf(
                    "application/json",
                    "text/plain",
                    "application/xml",
                    "application/scim+json; charset=utf-16",
                    "",
                    "/;=",
                    null
                ),
            Accept = Accept(),
        };

    private string Endpoint() =>
        features.Groups && chance.Percent(25) ? "/Groups"
        : features.TestResources && chance.Percent(20) ? TestResources.Endpoint
        : "/Users";

    private string? Version(string resource) =>
        !features.ETag || chance.Percent(80) ? null
        : chance.Percent(70) && world.Version(resource) is { } version ? version
        : chance.OneOf("*", "W/\"0\"", "\"x\"", "nonsense", "");

    private string? Accept() =>
        chance.Percent(85)
            ? null
            : chance.OneOf(
                "application/json",
                "application/scim+json",
                "*/*",
                "text/html",
                "application/json;q=0.1, */*;q=0",
                ";;",
                ""
            );

    private string Strange() =>
        Uri.EscapeDataString(Texts.Any(chance).Replace("\0", "", StringComparison.Ordinal) + "0");
}
