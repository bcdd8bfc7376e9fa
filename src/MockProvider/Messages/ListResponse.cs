namespace ScimConformance.MockProvider.Messages;

/// <summary>The answer to a query (RFC 7644 section 3.4.2).</summary>
internal static class ListResponse
{
    /// <summary>Renders one page with the resources in it; they become children of the message.</summary>
    public static JsonObject Render(
        int totalResults,
        int startIndex,
        IEnumerable<JsonObject> resources
    )
    {
        var page = new JsonArray([.. resources]);
        var message = Render(totalResults, startIndex, page.Count);
        message["Resources"] = page;
        return message;
    }

    /// <summary>The members before the resources; itemsPerPage is the number of resources in the page.</summary>
    public static JsonObject Render(int totalResults, int startIndex, int itemsPerPage) =>
        new()
        {
            ["schemas"] = new JsonArray(MessageUrns.ListResponse),
            ["totalResults"] = totalResults,
            ["itemsPerPage"] = itemsPerPage,
            ["startIndex"] = startIndex,
        };
}
