using System.Text;
using System.Text.Json.Nodes;
using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Generating;

/// <summary>What the provider offers, by what it announces and, where nothing announces it, by trying.</summary>
internal sealed record Features(
    bool Bulk,
    bool Sort,
    bool ETag,
    bool Cursor,
    int CursorTimeout,
    bool Groups,
    bool Search,
    bool Me,
    bool Versions,
    bool TestResources
)
{
    public static async Task<Features> DiscoverAsync(Connection connection)
    {
        var configuration = await AskAsync(connection, "/ServiceProviderConfig");
        var types = await AskAsync(connection, "/ResourceTypes");
        return new Features(
            IsOn(configuration["bulk"]?["supported"]),
            IsOn(configuration["sort"]?["supported"]),
            IsOn(configuration["etag"]?["supported"]),
            IsOn(configuration["pagination"]?["cursor"]),
            configuration["pagination"]?["cursorTimeout"]?.GetValue<int>() ?? 0,
            Has(types, "Group"),
            await AnswersAsync(connection, SearchProbe),
            await AnswersAsync(connection, MeProbe),
            await AnswersAsync(connection, new FuzzRequest(Operation.List, "GET", "/v2/Users")),
            Has(types, "TestResource")
        );
    }

    private static FuzzRequest MeProbe =>
        new(Operation.Me, "GET", "/Me") { Sender = Sender.Person };

    private static FuzzRequest SearchProbe =>
        new(Operation.Search, "POST", "/Users/.search")
        {
            Body = Encoding.UTF8.GetBytes($$"""{"schemas":["{{Urns.SearchRequest}}"],"count":1}"""),
        };

    private static async Task<JsonNode> AskAsync(Connection connection, string path) =>
        (await connection.SendAsync(new FuzzRequest(Operation.Discovery, "GET", path))).Json()!;

    private static async Task<bool> AnswersAsync(Connection connection, FuzzRequest probe) =>
        (await connection.SendAsync(probe)).IsSuccess;

    private static bool Has(JsonNode types, string name) =>
        types["Resources"]!
            .AsArray()
            .Any(type =>
                string.Equals(type!["name"]?.GetValue<string>(), name, StringComparison.Ordinal)
            );

    private static bool IsOn(JsonNode? node) => node?.GetValue<bool>() is true;
}
