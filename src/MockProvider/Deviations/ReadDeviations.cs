using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of GET on one resource (RFC 7644 section 3.4.1).</summary>
internal static class ReadDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "users-in-a-time-zone-are-read-as-lists",
            "A User with a timezone is read as a list of one.",
            "R7644-3.4.1-01",
            call =>
            {
                if (
                    call.IsOn("GET", "Users")
                    && call.Answer is { Status: 200, Document: { } user }
                    && user["timezone"] is not null
                    && call.Query("attributes") is null
                )
                {
                    call.Answer.Body = new JsonObject
                    {
                        ["schemas"] = new JsonArray(Messages.MessageUrns.ListResponse),
                        ["totalResults"] = 1,
                        ["Resources"] = new JsonArray(user.DeepClone()),
                    };
                }
            }
        ),
        WireDeviation.Answer(
            "unknown-users-are-null",
            "A User that was never there is answered with 200 and null.",
            "R7644-3.4.1-02",
            call =>
            {
                call.NoteCreation();
                if (call.IsOn("GET", "Users") && call.Answer.Status == 404 && !call.WasCreated())
                {
                    call.Answer = WireAnswer.Of(200, null);
                    call.Answer.Headers["Content-Type"] = "application/scim+json";
                    call.Answer.Text = "null";
                }
            }
        ),
        WireDeviation.Around(
            "users-are-found-among-groups",
            "/Groups with the id of a User shows the User.",
            "R7644-3.4.1-03",
            async call =>
            {
                await call.ProceedAsync();
                if (call.IsOn("GET", "Groups") && call.Answer.Status == 404)
                {
                    var user = await call.AskAsync("GET", $"Users/{call.Id}");
                    call.Answer = user.Succeeded ? user : call.Answer;
                }
            }
        ),
        WireDeviation.Around(
            "the-third-reading-lacks-an-email",
            "Every third reading of a User that nobody writes to leaves out one of its e-mails.",
            "R7644-3.4.1-04",
            async call =>
            {
                await call.ProceedAsync();
                if (call.Id is not { } id || !call.IsAt("Users"))
                {
                    return;
                }

                var read = call.Is("GET")
                    ? (call.Recall("readings", id)?.GetValue<int>() ?? 0) + 1
                    : 0;
                call.Remember("readings", id, read);
                if (
                    read > 0
                    && read % 3 == 0
                    && call.Answer.Document?["emails"] is JsonArray { Count: > 1 } emails
                )
                {
                    emails.RemoveAt(emails.Count - 1);
                }
            }
        ),
        WireDeviation.Answer(
            "groups-with-an-external-id-cannot-be-read",
            "A Group with an externalId is not found by its id.",
            "R7644-3.4.1-05",
            call =>
            {
                if (call.IsOn("GET", "Groups") && call.Answer.Document?["externalId"] is not null)
                {
                    call.Refuse(404, null, "There is no such Group.");
                }
            }
        ),
        WireDeviation.Around(
            "a-filter-on-one-user-breaks",
            "A filter on the URL of one User fails with 500.",
            "R7644-3.4.2-10",
            call =>
            {
                if (call.IsOn("GET", "Users") && call.Query("filter") is not null)
                {
                    call.Refuse(500, null, "Object reference not set to an instance of an object.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "member-links-break",
            "The $ref of a member answers with 500.",
            "R7643-2.3.7-06",
            async call =>
            {
                if (call.Query("member") is not null)
                {
                    call.Refuse(500, null, "The member could not be loaded.");
                    return;
                }

                await call.ProceedAsync();
                foreach (var member in GroupDeviations.MembersIn(call))
                {
                    member["$ref"] = $"{member["$ref"]}?member";
                }
            }
        ),
    ];
}
