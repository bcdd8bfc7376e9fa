using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of the Group, and of groups in the User, as RFC 7643 section 8.7.1 announces them.</summary>
internal static class AnnouncedGroupDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        AttributeFault.Announced(
            "groups-are-announced-as-writable",
            "groups is announced as readWrite.",
            "R7643-8.7.1-47",
            SchemaUrns.User,
            "groups",
            a => a["mutability"] = "readWrite"
        ),
        AttributeFault.Shown(
            "groups-are-told-by-name",
            "groups.value is the name of the group.",
            "R7643-8.7.1-48",
            Groups,
            group => group["value"] = group["display"]?.DeepClone()
        ),
        AttributeFault.Announced(
            "group-ref-is-announced-as-a-string",
            "groups.$ref is announced as a string.",
            "R7643-8.7.1-49",
            SchemaUrns.User,
            "groups.$ref",
            a => a["type"] = "string"
        ),
        WireDeviation.Answer(
            "groups-keep-their-old-name",
            "groups.display is the name that the group had first.",
            "R7643-8.7.1-50",
            call =>
            {
                if (call.Is("POST", "Groups") && call.Answer.Document?["id"] is { } made)
                {
                    call.Remember("name", made.ToString(), call.Answer.Document["displayName"]);
                }

                foreach (
                    var group in call.IsAt("Users")
                        ? call.Answer.Resources.SelectMany(u => ResourceParts.Of(u, Groups))
                        : []
                )
                {
                    if (call.Recall("name", $"{group["value"]}") is { } first)
                    {
                        group["display"] = first;
                    }
                }
            }
        ),
        AttributeFault.Shown(
            "groups-are-of-type-user",
            "groups.type is User.",
            "R7643-8.7.1-51",
            Groups,
            group => group["type"] = "User"
        ),
        AttributeFault.Announced(
            "group-name-is-announced-as-unique",
            "displayName of the Group is announced as unique, yet one that is taken is accepted.",
            "R7643-8.7.1-67",
            SchemaUrns.Group,
            "displayName",
            a => a["uniqueness"] = "server"
        ),
        WireDeviation.Around(
            "empty-groups-are-refused",
            "A new Group whose members are an empty list is refused, although members is announced as optional.",
            "R7643-8.7.1-68",
            call =>
                call.Is("POST")
                    ? AttributeFault.RefuseOrProceedAsync(
                        call,
                        "Groups",
                        group => group["members"] is JsonArray { Count: 0 }
                    )
                    : call.ProceedAsync()
        ),
        WireDeviation.Around(
            "members-change-in-place",
            "members.value is announced as readWrite, and a PATCH changes it in place.",
            "R7643-8.7.1-69",
            ChangeMembersInPlaceAsync
        ),
        WireDeviation.Around(
            "member-ref-of-a-client-is-refused",
            "members.$ref is announced as readOnly, and refused in a POST or a PUT.",
            "R7643-8.7.1-70",
            async call =>
            {
                await AttributeFault.RefuseOrProceedAsync(
                    call,
                    "Groups",
                    group => ResourceParts.Of(group, "members").Any(m => m.ContainsKey("$ref"))
                );
                AttributeFault.Announce(
                    call,
                    SchemaUrns.Group,
                    "members.$ref",
                    a => a["mutability"] = "readOnly"
                );
            }
        ),
        WireDeviation.Shown(
            "all-members-are-users",
            "members.type is User, of a Group in a Group as well.",
            "R7643-8.7.1-71",
            "Groups",
            group =>
            {
                foreach (var member in ResourceParts.Of(group, "members"))
                {
                    member["type"] = "User";
                }
            }
        ),
    ];

    private static string[] Groups => ["groups"];

    // members[value eq "a"].value = b: a goes, b comes.
    private static async Task ChangeMembersInPlaceAsync(WireCall call)
    {
        if (call.Is("PATCH", "Groups") && call.Body is JsonObject message)
        {
            foreach (
                var operation in ResourceParts
                    .Of(message, "Operations")
                    .Where(o =>
                        ResourceParts.Text(o, "op") is "replace"
                        && ResourceParts.Text(o, "path") is { } path
                        && path.StartsWith("members[", StringComparison.Ordinal)
                        && path.EndsWith("].value", StringComparison.Ordinal)
                    )
                    .ToList()
            )
            {
                var operations = operation.Parent!.AsArray();
                operations.Add(
                    new JsonObject
                    {
                        ["op"] = "add",
                        ["path"] = "members",
                        ["value"] = new JsonArray(
                            new JsonObject { ["value"] = operation["value"]?.DeepClone() }
                        ),
                    }
                );
                operation["op"] = "remove";
                operation["path"] = ResourceParts.Text(operation, "path")![..^".value".Length];
                operation.Remove("value");
            }
        }

        await call.ProceedAsync();
        AttributeFault.Announce(
            call,
            SchemaUrns.Group,
            "members.value",
            a => a["mutability"] = "readWrite"
        );
    }
}
