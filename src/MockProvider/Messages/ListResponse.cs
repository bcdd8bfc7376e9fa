using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Messages;

/// <summary>The answer to a query (RFC 7644 section 3.4.2).</summary>
internal static class ListResponse
{
    /// <summary>Renders one page; itemsPerPage is the number of resources in it. The resources become children of the message.</summary>
    public static JsonObject Render(
        int totalResults,
        int startIndex,
        IEnumerable<JsonObject> resources
    )
    {
        var page = new JsonArray([.. resources]);
        return new JsonObject
        {
            ["schemas"] = new JsonArray(MessageUrns.ListResponse),
            ["totalResults"] = totalResults,
            ["itemsPerPage"] = page.Count,
            ["startIndex"] = startIndex,
            ["Resources"] = page,
        };
    }
}
