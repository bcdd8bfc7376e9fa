using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of Groups and of membership (RFC 7643 sections 4.1.2 and 4.2).</summary>
internal static class GroupDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "groups-call-themselves-users",
            "A Group that is read names the schema of Users.",
            "R7643-4.2-01",
            call =>
            {
                if (call.IsOn("GET", "Groups") && call.Answer.Document is { } group)
                {
                    group["schemas"] = new JsonArray(SchemaUrns.User);
                }
            }
        ),
        WireDeviation.Answer(
            "group-names-are-announced-as-required",
            "The schema says that displayName is required, and Groups are created without it.",
            "R7643-4.2-02",
            call => call.AnnounceRequired("Group", "displayName")
        ),
        WireDeviation.Around(
            "members-are-user-names",
            "The value of a member in a Group that is read is its userName.",
            "R7643-4.2-05",
            async call =>
            {
                await call.ProceedAsync();
                if (call.IsOn("GET", "Groups"))
                {
                    foreach (var member in MembersIn(call))
                    {
                        var user = await call.AskAsync("GET", $"Users/{member["value"]}");
                        member["value"] =
                            user.Document?["userName"]?.DeepClone() ?? member["value"]!.DeepClone();
                    }
                }
            }
        ),
        WireDeviation.Answer(
            "nested-groups-are-linked-as-users",
            "The $ref of a Group in a Group leads to /Users.",
            "R7643-4.2-06",
            call =>
            {
                foreach (var member in MembersIn(call).Where(IsGroup))
                {
                    member["$ref"] = member["$ref"]!
                        .ToString()
                        .Replace("/Groups/", "/Users/", StringComparison.Ordinal);
                }
            }
        ),
        WireDeviation.Answer(
            "nested-groups-are-users",
            "A Group in a Group is shown with the type User.",
            "R7643-4.2-07",
            call =>
            {
                foreach (var member in MembersIn(call).Where(IsGroup))
                {
                    member["type"] = "User";
                }
            }
        ),
        WireDeviation.Answer(
            "unknown-members-break",
            "A Group with a member that does not exist fails with 500.",
            "R7643-2.3.7-07",
            call =>
            {
                if (call.Is("POST", "Groups") && call.Answer.IsError && call.Sends("members"))
                {
                    call.Refuse(500, null, "FOREIGN KEY constraint failed.");
                }
            }
        ),
        WireDeviation.Shown(
            "groups-of-users-are-names",
            "The value of a Group that a User is in is its name.",
            "R7643-4.1.2-10",
            "Users",
            user =>
            {
                foreach (var group in GroupsOf(user))
                {
                    group["value"] = group["display"]?.DeepClone();
                }
            }
        ),
        WireDeviation.Shown(
            "groups-of-users-are-linked-as-users",
            "The $ref of a Group that a User is in leads to /Users.",
            "R7643-4.1.2-11",
            "Users",
            user =>
            {
                foreach (var group in GroupsOf(user))
                {
                    group["$ref"] = group["$ref"]
                        ?.ToString()
                        .Replace("/Groups/", "/Users/", StringComparison.Ordinal);
                }
            }
        ),
        WireDeviation.Around(
            "users-join-groups-by-themselves",
            "A PATCH that adds to the groups of a User makes it a member.",
            "R7643-4.1.2-12",
            async call =>
            {
                var operation = (call.SentObject()?["Operations"] as JsonArray)?[0];
                if (
                    !call.IsOn("PATCH", "Users")
                    || operation?["path"]?.ToString() is not "groups"
                    || operation["value"] is not JsonArray { Count: > 0 } groups
                )
                {
                    await call.ProceedAsync();
                    return;
                }

                var joining = call.Sent!.DeepClone();
                joining["Operations"]![0]!["path"] = "members";
                joining["Operations"]![0]!["value"] = new JsonArray(
                    new JsonObject { ["value"] = call.Id }
                );
                await call.AskAsync("PATCH", $"Groups/{groups[0]!["value"]}", joining);
                call.Answer = await call.AskAsync("GET", call.Path);
            }
        ),
        WireDeviation.Around(
            "left-groups-stay-with-the-user",
            "A User still shows a Group that it has left.",
            "R7643-4.1.2-13",
            async call =>
            {
                await call.ProceedAsync();
                if (!call.IsOn("GET", "Users") || call.Answer.Document is not { } user)
                {
                    return;
                }

                if (user["groups"] is { } groups)
                {
                    call.Remember("groups", call.Id!, groups);
                }
                else if (call.Recall("groups", call.Id!) is { } stale)
                {
                    user["groups"] = stale;
                }
            }
        ),
        WireDeviation.Shown(
            "all-membership-is-direct",
            "Membership through another Group is shown as direct.",
            "R7643-4.1.2-14",
            "Users",
            user =>
            {
                foreach (var group in GroupsOf(user))
                {
                    group["type"] = "direct";
                }
            }
        ),
    ];

    /// <summary>The members that an answer shows, of whatever Groups.</summary>
    public static IEnumerable<JsonObject> MembersIn(WireCall call) =>
        call.IsAt("Groups")
            ? call.Answer.Resources.SelectMany(group =>
                (group["members"] as JsonArray ?? []).OfType<JsonObject>()
            )
            : [];

    private static IEnumerable<JsonObject> GroupsOf(JsonObject user) =>
        (user["groups"] as JsonArray ?? []).OfType<JsonObject>();

    private static bool IsGroup(JsonObject member) => member["type"]?.ToString() is "Group";
}
