using System.Text;
using System.Text.Json.Nodes;
using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Generating;

/// <summary>Requests about users and groups: most as they should be, the rest with a mutated body.</summary>
internal sealed class ResourceRequests(
    Chance chance,
    World world,
    Resources resources,
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
        var id = chance.Percent(92) ? world.Id(endpoint, chance) : Strange();
        return new(Operation.Read, "GET", $"{endpoint}/{id}{queries.OfResource()}")
        {
            Accept = Accept(),
        };
    }

    public FuzzRequest List() =>
        new(Operation.List, "GET", Endpoint() + queries.OfList()) { Accept = Accept() };

    public FuzzRequest Create()
    {
        var endpoint = Endpoint();
        if (world.Count(endpoint) > MostUsers)
        {
            return Delete(endpoint);
        }

        return WithBody(
            new(Operation.Create, "POST", endpoint + queries.OfResource()),
            endpoint is "/Users" ? resources.User() : resources.Group()
        );
    }

    public FuzzRequest Replace()
    {
        var endpoint = Endpoint();
        var id = world.Id(endpoint, chance);
        return WithBody(
            new(Operation.Replace, "PUT", $"{endpoint}/{id}{queries.OfResource()}")
            {
                Guarded = $"{endpoint}/{id}",
                IfMatch = Version(),
            },
            endpoint is "/Users" ? resources.User() : resources.Group()
        );
    }

    public FuzzRequest Patch()
    {
        var endpoint = Endpoint();
        var id = world.Id(endpoint, chance);
        return WithBody(
            new(Operation.Patch, "PATCH", $"{endpoint}/{id}{queries.OfResource()}")
            {
                Guarded = $"{endpoint}/{id}",
                IfMatch = Version(),
            },
            endpoint is "/Users" ? patches.ForUser() : patches.ForGroup()
        );
    }

    public FuzzRequest Delete() => Delete(Endpoint());

    private FuzzRequest Delete(string endpoint) =>
        new(Operation.Delete, "DELETE", $"{endpoint}/{world.Id(endpoint, chance)}");

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

    private string Endpoint() => features.Groups && chance.Percent(25) ? "/Groups" : "/Users";

    private string? Version() =>
        !features.ETag || chance.Percent(85) ? null
        : chance.Percent(50) && world.Versions.Count > 0 ? world.Versions[^1]
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
