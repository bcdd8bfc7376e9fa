using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of POST (RFC 7644 section 3.3).</summary>
internal static class CreateDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "new-groups-answer-200",
            "A Group that was created is answered with 200.",
            "R7644-3.3-04",
            call =>
            {
                if (call.Is("POST", "Groups") && call.Answer.Status == 201)
                {
                    call.Answer.Status = 200;
                }
            }
        ),
        WireDeviation.Answer(
            "create-answers-nothing",
            "A 201 for a User with a nickName has no body.",
            "R7644-3.3-05",
            call =>
            {
                if (
                    call.Answer is { Status: 201, Document: { } made }
                    && made["nickName"] is not null
                )
                {
                    call.Answer.Body = null;
                }
            }
        ),
        WireDeviation.Answer(
            "create-hides-the-location",
            "A 201 has no Location.",
            "R7644-3.3-06",
            call => call.Answer.Headers.Remove("Location")
        ),
        WireDeviation.Answer(
            "clash-is-a-bad-request",
            "A userName that is taken is refused with 400.",
            "R7644-3.3-08",
            call =>
            {
                if (call.Is("POST") && call.Answer.Status == 409)
                {
                    call.Answer.Status = 400;
                    call.Answer.Document!["status"] = "400";
                }
            }
        ),
        WireDeviation.Around(
            "resource-type-is-the-clients",
            "meta.resourceType is what the client sent.",
            "R7644-3.3.1-01",
            async call =>
            {
                var claimed = (call.Sent as JsonObject)?["meta"]?["resourceType"];
                await call.ProceedAsync();
                if (call.Answer.Status == 201 && claimed is not null)
                {
                    call.Remember("resourceType", call.Answer.Document!["id"]!.ToString(), claimed);
                }

                foreach (var resource in call.Answer.Resources)
                {
                    if (
                        resource["id"] is { } id
                        && call.Recall("resourceType", id.ToString()) is { } remembered
                    )
                    {
                        resource["meta"]!["resourceType"] = remembered;
                    }
                }
            }
        ),
        WireDeviation.Around(
            "null-is-refused",
            "A POST with a member that is null is refused.",
            "R7643-2.5-07",
            call =>
            {
                if (
                    call.Is("POST")
                    && call.Sent is JsonObject sent
                    && sent.Any(m => m.Value is null)
                )
                {
                    call.Refuse(400, "invalidValue", "null is no value.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "minimal-users-need-an-id",
            "A User with nothing but a userName is refused without an id of the client's.",
            "R7643-3.1-01",
            call =>
            {
                if (
                    call.Is("POST", "Users")
                    && call.SentObject() is { } sent
                    && !sent.ContainsKey("id")
                    && sent.All(m => m.Key is "schemas" or "userName")
                )
                {
                    call.Refuse(400, "invalidValue", "The id is missing.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Answer(
            "users-have-no-time-of-creation",
            "A User that is read has no meta.created.",
            "R7643-3.1-02",
            call =>
            {
                if (call.IsOn("GET", "Users") && call.Answer.Succeeded)
                {
                    (call.Answer.Document?["meta"] as JsonObject)?.Remove("created");
                }
            }
        ),
        WireDeviation.Around(
            "user-names-may-be-empty",
            "A User is created with an empty userName.",
            "R7643-4.1.1-01",
            async call =>
            {
                var empty = call.Is("POST", "Users") && call.SentText("userName") is "";
                if (empty)
                {
                    call.BodyObject()!["userName"] = $"nameless-{call.Count("nameless")}";
                }

                await call.ProceedAsync();
                if (empty && call.Answer.Status == 201)
                {
                    call.Remember("nameless", call.Answer.Document!["id"]!.ToString(), "");
                }

                foreach (var user in call.Answer.Resources)
                {
                    if (call.Recall("nameless", user["id"]?.ToString() ?? "") is { } name)
                    {
                        user["userName"] = name;
                    }
                }
            }
        ),
        WireDeviation.Answer(
            "family-names-are-announced-as-required",
            "The schema says that name.familyName is required, and Users are taken without it.",
            "R7643-7-15",
            call => call.AnnounceRequired("User", "name", "familyName")
        ),
        WireDeviation.Around(
            "groups-in-a-new-user-are-refused",
            "A POST with groups is refused.",
            "R7644-3.3-01",
            call =>
            {
                if (call.Is("POST", "Users") && call.Sends("groups"))
                {
                    call.Refuse(400, "mutability", "groups is readOnly.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "an-empty-list-of-emails-breaks",
            "A POST with emails that are [] fails with 500.",
            "R7644-3.3-03",
            call =>
            {
                if (call.Is("POST") && call.SentObject()?["emails"] is JsonArray { Count: 0 })
                {
                    call.Refuse(500, null, "Sequence contains no elements.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Answer(
            "new-users-are-located-on-an-internal-host",
            "The meta.location of a 201 names another host than its Location.",
            "R7644-3.3-07",
            call =>
            {
                if (call.Answer.Status == 201 && call.Answer.Document?["meta"] is JsonObject meta)
                {
                    meta["location"] =
                        $"http://scim-7f9c.internal/{call.Path}/{meta.Parent!["id"]}";
                }
            }
        ),
        WireDeviation.Around(
            "refused-users-stay",
            "A User whose userName is taken is refused, and is there all the same.",
            "R7644-3.3-10",
            async call =>
            {
                await call.ProceedAsync();
                if (call.Is("POST", "Users") && call.Answer.Status == 409)
                {
                    var ghost = call.Sent!.DeepClone();
                    ghost["userName"] = $"ghost-{call.Count("ghost")}-{ghost["userName"]}";
                    await call.AskAsync("POST", "Users", ghost);
                }
            }
        ),
        WireDeviation.Around(
            "phone-numbers-come-late",
            "The first reading of a new User lacks its phone numbers.",
            "R7644-3.3-11",
            async call =>
            {
                await call.ProceedAsync();
                if (call.Is("POST", "Users") && call.Answer.Document?["phoneNumbers"] is not null)
                {
                    call.Remember("late", call.Answer.Document["id"]!.ToString(), true);
                }
                else if (call.IsOn("GET", "Users") && call.Recall("late", call.Id!) is not null)
                {
                    call.Answer.Document?.Remove("phoneNumbers");
                    call.Remember("late", call.Id!, null);
                }
            }
        ),
        WireDeviation.Request(
            "users-may-be-groups",
            "A User that names the schema of Groups is created.",
            "R7644-3.3-15",
            call =>
            {
                if (
                    call.Is("POST", "Users")
                    && call.BodyObject()?["schemas"] is JsonArray { Count: 1 } schemas
                    && schemas[0]?.ToString() is SchemaUrns.Group
                )
                {
                    schemas[0] = SchemaUrns.User;
                }
            }
        ),
    ];
}
