using System.Text;
using System.Text.Json.Nodes;
using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Generating;

/// <summary>
/// For each keyword of RFC 7644 table 9 and RFC 9865 section 2.1 what deserves it, as far as the provider has the feature
/// that it is about.
/// </summary>
internal sealed class Provocations(
    Chance chance,
    World world,
    Resources resources,
    Features features
)
{
    // The cursor must be older than that.
    private const int Second = 1;

    public IReadOnlyList<Provocation> All =>
        [
            new("invalidFilter", () => List("filter=userName%20eq")),
            new("uniqueness", () => Create(resources.User(world.Name("/Users", chance)))),
            new("invalidSyntax", () => Create("{\"schemas\":")),
            .. Patches.Refused.Keys.Select(keyword => new Provocation(
                keyword,
                () => Patch(keyword)
            )),
            // One of the organizations answers but a few results.
            new("tooMany", () => List("filter=title%20pr%20or%20not%20(title%20pr)")),
            // Another one refuses personal data in URLs (ruling N39).
            new("sensitive", () => List("filter=nickName%20eq%20%22Ada%22")),
            // Ruling N57: without version prefixes an unknown one is just not found.
            new("invalidVers", () => new(Operation.Odd, "GET", "/v9/Users"), features.Versions),
            new("invalidCursor", () => List("cursor=nonsense&count=2"), features.Cursor),
            new("invalidCount", () => List("cursor=&count=-1"), features.Cursor),
            new("expiredCursor", Expired, features.Cursor && features.CursorTimeout > 0),
        ];

    private FuzzRequest Expired()
    {
        if (world.Cursors.Count == 0)
        {
            return List("cursor=&count=1");
        }

        var (list, cursor) = world.Cursors[^1];
        world.Cursors.Clear();
        return new(Operation.List, "GET", Queries.WithCursor(list, cursor))
        {
            AdvanceSeconds = features.CursorTimeout + Second,
        };
    }

    private static FuzzRequest List(string query) => new(Operation.List, "GET", $"/Users?{query}");

    private static FuzzRequest Create(JsonObject user) => Create(user.ToJsonString());

    private static FuzzRequest Create(string body) =>
        new(Operation.Create, "POST", "/Users") { Body = Encoding.UTF8.GetBytes(body) };

    private FuzzRequest Patch(string keyword)
    {
        var id = world.Id("/Users", chance);
        var message = Patches.Of([Patches.Refused[keyword].DeepClone().AsObject()]);
        return new(Operation.Patch, "PATCH", $"/Users/{id}")
        {
            Guarded = $"/Users/{id}",
            Body = Encoding.UTF8.GetBytes(message.ToJsonString()),
        };
    }
}
