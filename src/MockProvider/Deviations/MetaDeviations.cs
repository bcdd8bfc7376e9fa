using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of the attributes that every resource has (RFC 7643 section 3.1).</summary>
internal static class MetaDeviations
{
    private const string Users = "Users";
    private const string Groups = "Groups";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "selection-drops-the-id",
            "A list of which userName alone is asked has no ids.",
            "R7643-3.1-03",
            call =>
            {
                if (call.Query("attributes") is "userName" && call.Id is null)
                {
                    foreach (var resource in call.Answer.Resources)
                    {
                        resource.Remove("id");
                    }
                }
            }
        ),
        WireDeviation.Around(
            "id-follows-the-user-name",
            "A PUT with another userName changes the id.",
            "R7643-3.1-05",
            async call =>
            {
                var before = call.Is("PUT", Users)
                    ? (await call.AskAsync("GET", call.Path)).Document.TextOf("userName")
                    : null;
                await call.ProceedAsync();
                if (
                    before is not null
                    && call.Answer.Succeeded
                    && call.Sent.TextOf("userName") is { } after
                    && !string.Equals(before, after, StringComparison.OrdinalIgnoreCase)
                )
                {
                    call.Remember("renamed", call.Id!, $"{call.Id}-renamed");
                }

                foreach (var user in call.IsAt(Users) ? call.Answer.Resources : [])
                {
                    if (user.TextOf("id") is { } id && call.Recall("renamed", id) is { } renamed)
                    {
                        user["id"] = renamed;
                    }
                }
            }
        ),
        WireDeviation.Answer(
            "bulk-ids-are-references",
            "The location of what a bulk request creates ends in its bulkId.",
            "R7643-3.1-08",
            call =>
            {
                foreach (
                    var operation in call.IsAt("Bulk") && call.Answer.Document is { } answer
                        ? answer.ValuesOf("Operations")
                        : []
                )
                {
                    if (
                        operation.TextOf("method") is "POST"
                        && operation.TextOf("location") is { } location
                    )
                    {
                        operation["location"] =
                            $"{location[..location.LastIndexOf('/')]}/bulkId:{operation.TextOf("bulkId")}";
                    }
                }
            }
        ),
        WireDeviation.Shown(
            "groups-have-no-external-id",
            "The externalId of a Group is not kept.",
            "R7643-3.1-12",
            Groups,
            group => group.Remove("externalId")
        ),
        WireDeviation.Shown(
            "external-id-is-invented",
            "A User without an externalId shows its id as one.",
            "R7643-3.1-13",
            Users,
            user =>
            {
                if (user["id"] is { } id)
                {
                    user.TryAdd("externalId", id.DeepClone());
                }
            }
        ),
        WireDeviation.Answer(
            "put-resets-the-time-of-creation",
            "A PUT that says nothing of meta makes meta.created the time of the PUT.",
            "R7643-3.1-30",
            call =>
            {
                if (
                    call.Is("PUT", Users)
                    && call.Sent?["meta"] is null
                    && Instant(call.Answer.Document, "lastModified") is { } now
                )
                {
                    call.Remember("created", call.Id!, Text(now.AddSeconds(1)));
                }

                foreach (var user in call.IsAt(Users) ? call.Answer.Resources : [])
                {
                    if (call.Recall("created", user["id"]?.ToString() ?? "") is { } created)
                    {
                        WirePath.Set(user, "meta.created", created);
                    }
                }
            }
        ),
        WireDeviation.Shown(
            "new-resources-have-two-times",
            "A new User was changed a millisecond after it was created.",
            "R7643-3.1-31",
            Users,
            user =>
            {
                if (
                    Instant(user, "created") is { } created
                    && Instant(user, "lastModified") == created
                )
                {
                    WirePath.Set(user, "meta.lastModified", Text(created.AddMilliseconds(1)));
                }
            }
        ),
        WireDeviation.Shown(
            "time-of-change-stands-still",
            "meta.lastModified of a User stays what it was at first.",
            "R7643-3.1-32",
            Users,
            user =>
            {
                if (WirePath.Find(user, "meta.created") is { } created)
                {
                    WirePath.Set(user, "meta.lastModified", created);
                }
            }
        ),
        WireDeviation.Answer(
            "location-is-the-endpoint",
            "meta.location of a Group that is retrieved is that of all Groups.",
            "R7643-3.1-33",
            call =>
            {
                if (
                    call.Retrieves(Groups)
                    && WirePath.Find(call.Answer.Document, "meta.location") is { } location
                )
                {
                    var text = location.ToString();
                    WirePath.Set(
                        call.Answer.Document,
                        "meta.location",
                        text[..text.LastIndexOf('/')]
                    );
                }
            }
        ),
        WireDeviation.Answer(
            "other-types-have-no-meta",
            "Resources of other types have no meta.",
            "R7643-3.1-39",
            call =>
            {
                if (call.Retrieves("TestResources"))
                {
                    call.Answer.Document!.Remove("meta");
                }
            }
        ),
        WireDeviation.Answer(
            "put-takes-meta-away",
            "A Group that was replaced has no meta.",
            "R7643-3-06",
            call =>
            {
                if (call.Is("PUT", Groups) && call.Answer.Succeeded)
                {
                    call.Remember("replaced", call.Id!, true);
                }

                if (call.Retrieves(Groups) && call.Recall("replaced", call.Id!) is not null)
                {
                    call.Answer.Document!.Remove("meta");
                }
            }
        ),
    ];

    private static DateTimeOffset? Instant(JsonObject? resource, string name) =>
        resource?["meta"].TextOf(name) is { } text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
            : null;

    private static string Text(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
