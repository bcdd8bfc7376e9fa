using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Features that the ServiceProviderConfig announces and requests do not find (RFC 7643 section 5).</summary>
internal static class FeatureFlagDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Unavailable(
            "patch-of-a-name-is-not-there",
            "A PATCH that replaces a displayName alone is answered with 405, though patch is announced.",
            "R7643-5-15",
            405,
            call =>
                call.Is("PATCH")
                && Operations(call) is [JsonObject only]
                && string.Equals(only["path"]?.ToString(), "displayName", StringComparison.Ordinal)
                && string.Equals(only["op"]?.ToString(), "replace", StringComparison.Ordinal)
        ),
        Unavailable(
            "bulk-of-one-user-is-not-there",
            "A bulk request that only creates one User is answered with 404, though bulk is announced.",
            "R7643-5-16",
            404,
            call =>
                call.Is("POST", "Bulk")
                && Operations(call) is [JsonObject only]
                && string.Equals(only["method"]?.ToString(), "POST", StringComparison.Ordinal)
                && string.Equals(only["path"]?.ToString(), "/Users", StringComparison.Ordinal)
        ),
        WireDeviation.Request(
            "filter-is-ignored-beside-count",
            "A filter is ignored where the client asks for two resources, though filter is announced.",
            "R7643-5-17",
            call =>
            {
                if (call.Is("GET") && call.Query("count") is "2")
                {
                    call.SetQuery("filter", null);
                }
            }
        ),
        WireDeviation.Request(
            "sort-is-ignored",
            "sortBy is ignored in a query with a filter, though sort is announced.",
            "R7643-5-18",
            call =>
            {
                if (call.Is("GET") && call.Query("filter") is not null)
                {
                    call.SetQuery("sortBy", null);
                    call.SetQuery("sortOrder", null);
                }
            }
        ),
        Unavailable(
            "password-cannot-be-changed",
            "A PATCH of nothing but the password is answered with 501, though changePassword is announced.",
            "R7643-5-20",
            501,
            call =>
                call.Is("PATCH")
                && Operations(call) is [JsonObject only]
                && string.Equals(only["path"]?.ToString(), "password", StringComparison.Ordinal)
        ),
    ];

    private static Deviation Unavailable(
        string id,
        string sentence,
        string requirement,
        int status,
        Func<WireCall, bool> applies
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            call =>
            {
                if (applies(call))
                {
                    call.Refuse(status, null, "There is no such operation.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        );

    private static JsonArray? Operations(WireCall call) =>
        (call.Sent as JsonObject)?["Operations"] as JsonArray;
}
