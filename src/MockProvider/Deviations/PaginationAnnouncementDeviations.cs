using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of what is announced of pages and of events (RFC 9865 and RFC 9967, section 4).</summary>
internal static class PaginationAnnouncementDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        ConfigurationDeviations.Of(
            "cursors-are-not-announced",
            "Cursors work, and the ServiceProviderConfig has no pagination.",
            "R9865-4-01",
            config => config.Remove("pagination")
        ),
        ConfigurationDeviations.Of(
            "pagination-cursor-in-text",
            "pagination.cursor is a text.",
            "R9865-4-02",
            config => config["pagination"]!["cursor"] = "true"
        ),
        ConfigurationDeviations.Of(
            "pagination-without-index",
            "pagination has no index.",
            "R9865-4-03",
            config => config["pagination"]!.AsObject().Remove("index")
        ),
        WireDeviation.Request(
            "default-is-cursor-unannounced",
            "Index is announced as the default, and a query that names no way of paging is answered by cursor.",
            "R9865-4-04",
            call =>
            {
                if (
                    call.Is("GET", "Users")
                    && call.Query("count") is "1"
                    && call.Query("startIndex") is null
                    && call.Query("cursor") is null
                )
                {
                    call.SetQuery("cursor", "");
                }
            }
        ),
        ConfigurationDeviations.Of(
            "default-page-size-0",
            "defaultPageSize is 0.",
            "R9865-4-05",
            config => config["pagination"]!["defaultPageSize"] = 0
        ),
        ConfigurationDeviations.Of(
            "max-page-size-is-exceeded",
            "Pages are larger than the announced maxPageSize.",
            "R9865-4-06",
            config => config["pagination"]!["maxPageSize"] = 1
        ),
        ConfigurationDeviations.Of(
            "cursor-dies-early",
            "A cursor dies before the announced timeout.",
            "R9865-4-07",
            config =>
                config["pagination"]!["cursorTimeout"] =
                    2 * config["pagination"]!["cursorTimeout"]!.GetValue<int>()
        ),
        WireDeviation.Request(
            "start-index-is-ignored-beside-filter",
            "startIndex is ignored in a query with a filter, though indexes are announced.",
            "R9865-4-09",
            call =>
            {
                if (call.Is("GET", "Users") && call.Query("filter") is not null)
                {
                    call.SetQuery("startIndex", null);
                }
            }
        ),
        ConfigurationDeviations.Of(
            "async-request-is-true",
            "securityEvents.asyncRequest is true.",
            "R9967-4-02",
            config => Events(config)["asyncRequest"] = true
        ),
        ConfigurationDeviations.Of(
            "event-uris-is-a-text",
            "securityEvents.eventUris is a single text.",
            "R9967-4-03",
            config => Events(config)["eventUris"] = "urn:ietf:params:event:scim:misc:asyncResp"
        ),
    ];

    private static JsonObject Events(JsonObject config)
    {
        if (config["securityEvents"] is JsonObject there)
        {
            return there;
        }

        var events = new JsonObject();
        config["securityEvents"] = events;
        return events;
    }
}
