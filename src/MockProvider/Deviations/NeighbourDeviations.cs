using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>The faults of a provider whose organizations see each other.</summary>
internal static class NeighbourDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Around(
            "neighbours-users-are-reached",
            "A User of another organization is found by its id.",
            "R7644-6-02",
            async call =>
            {
                await call.ProceedAsync();
                if (
                    call is { Endpoint: "Users", Id: not null, Answer.Status: 404 }
                    && await call.AskNeighboursAsync(call.Method, call.Path, call.Sent)
                        is { } theirs
                )
                {
                    call.Answer = theirs;
                }
            }
        ),
        WireDeviation.Around(
            "external-ids-are-unique-among-organizations",
            "A User cannot have the externalId of a User of another organization.",
            "R7644-6.2-03",
            async call =>
            {
                if (
                    call.Is("POST", "Users")
                    && call.Id is null
                    && ExternalIdOf(call.Sent) is { } id
                    && await call.AskNeighboursAsync("GET", Having(id)) is not null
                )
                {
                    call.Refuse(409, "uniqueness", "Another User has this externalId.");
                    return;
                }

                await call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "external-ids-are-looked-for-everywhere",
            "A filter by externalId finds the Users of other organizations as well.",
            "R7643-3.1-14",
            async call =>
            {
                await call.ProceedAsync();
                if (
                    call.Is("GET", "Users")
                    && call.Query("filter")?.StartsWith("externalId eq", StringComparison.Ordinal)
                        is true
                    && call.Answer is { Succeeded: true, Document: { } list }
                    && await call.AskNeighboursAsync("GET", $"{call.Path}{call.RawQuery}")
                        is { } theirs
                )
                {
                    var all = call.Answer.Resources.Concat(theirs.Resources).ToList();
                    list["totalResults"] = all.Count;
                    list["Resources"] = new JsonArray([.. all.Select(item => item.DeepClone())]);
                }
            }
        ),
        Cursors(
            "cursors-open-for-everybody",
            "A page of another organization is read with its cursor.",
            "R9865-5.2-01",
            (call, theirs) => call.Answer = theirs
        ),
        Cursors(
            "refused-cursors-tell-whose-they-are",
            "Who is refused with a cursor of another organization is told so.",
            "R9865-5.2-05",
            (call, _) => call.Refuse(400, "invalidCursor", "This cursor belongs to somebody else.")
        ),
    ];

    // Cursors are good for those whom they were given to: here for nobody in particular, so that others can be tried with them.
    private static Deviation Cursors(
        string id,
        string sentence,
        string requirement,
        Action<WireCall, WireAnswer> whenTheirs
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                if (!call.Is("GET", "Users") || call.Query("cursor") is null)
                {
                    await call.ProceedAsync();
                    return;
                }

                var page = $"{call.Path}{call.RawQuery}";
                call.Answer = await call.AskAsNobodyAsync("GET", page);
                if (call.Answer.IsError && await call.AskNeighboursAsync("GET", page) is { } theirs)
                {
                    whenTheirs(call, theirs);
                }
            }
        );

    private static string? ExternalIdOf(JsonNode? user) =>
        user is JsonObject document && document["externalId"] is JsonValue value
            ? value.ToString()
            : null;

    private static string Having(string externalId)
    {
        var literal = JsonValue.Create(externalId).ToJsonString();
        return $"Users?filter={Uri.EscapeDataString($"externalId eq {literal}")}";
    }
}
