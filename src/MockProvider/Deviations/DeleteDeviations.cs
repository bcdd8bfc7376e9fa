using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of DELETE (RFC 7644 section 3.6).</summary>
internal static class DeleteDeviations
{
    private const string Deleted = "deleted";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Remembering(
            "a-deletion-answers-with-the-user",
            "A deletion is answered with 200 and the User that was deleted.",
            "R7644-3.6-01",
            call =>
            {
                if (call.IsOn("DELETE", "Users") && call.Answer.Status == 204)
                {
                    call.Answer = WireAnswer.Of(200, call.Recall(Deleted, call.Id!));
                }
            }
        ),
        Remembering(
            "deleted-users-are-shown-as-inactive",
            "A User that was deleted is read with active false.",
            "R7644-3.6-02",
            call =>
            {
                if (
                    call.IsOn("GET", "Users")
                    && call.Answer.Status == 404
                    && call.Recall(Deleted, call.Id!) is { } user
                )
                {
                    user["active"] = false;
                    call.Answer = WireAnswer.Of(200, user);
                }
            }
        ),
        Remembering(
            "users-can-be-deleted-twice",
            "The deletion of a User that was deleted is answered with 204.",
            "R7644-3.6-03",
            call =>
            {
                if (
                    call.IsOn("DELETE", "Users")
                    && call.Answer.Status == 404
                    && call.Recall(Deleted, call.Id!) is not null
                )
                {
                    call.Answer = new WireAnswer(204);
                }
            }
        ),
        Remembering(
            "deleted-users-are-listed",
            "A query for a User that was deleted still finds it.",
            "R7644-3.6-04",
            call =>
            {
                if (
                    call.Is("GET", "Users")
                    && call.Answer.Document?["totalResults"]?.GetValue<int>() == 0
                    && call.Query("filter")?.Split('"') is [_, var name, _]
                    && call.Recall(Deleted, name) is { } user
                )
                {
                    call.Answer.Document["totalResults"] = 1;
                    call.Answer.Document["Resources"] = new JsonArray(user);
                }
            }
        ),
        Deviation.Of(
            "names-of-deleted-users-are-taken",
            "The userName of a User that was deleted cannot be used again.",
            "R7644-3.6-05",
            "userNameReuse",
            "taken"
        ),
        Remembering(
            "ids-of-deleted-users-are-given-again",
            "A new User gets the id of one that was deleted and had the same nickName.",
            "R7643-3.1-06",
            call =>
            {
                if (
                    call.IsOn("DELETE", "Users")
                    && call.Recall(Deleted, call.Id!)?["nickName"] is { } nickName
                )
                {
                    call.Remember("free", nickName.ToString(), call.Id);
                }
                else if (
                    call.Answer.Status == 201
                    && call.SentText("nickName") is { } name
                    && call.Recall("free", name) is { } id
                )
                {
                    call.Remember("free", name, null);
                    call.Answer.Document!["id"] = id;
                }
            }
        ),
        WireDeviation.Answer(
            "nobody-can-be-deleted",
            "The deletion of a User that never was is answered with 204.",
            "R7644-3.6-06",
            call =>
            {
                call.NoteCreation();
                if (call.IsOn("DELETE", "Users") && call.Answer.Status == 404 && !call.WasCreated())
                {
                    call.Answer = new WireAnswer(204);
                }
            }
        ),
        Remembering(
            "deleted-users-stay-members",
            "A Group still has a User that was deleted for its member.",
            "R7644-3.6-07",
            call =>
            {
                if (call.IsOn("DELETE", "Users") && call.Answer.Succeeded)
                {
                    foreach (
                        var group in call.Recall(Deleted, call.Id!)?["groups"] as JsonArray ?? []
                    )
                    {
                        call.Remember("ghost", group!["value"]!.ToString(), call.Id);
                    }
                }
                else if (
                    call.IsOn("GET", "Groups")
                    && call.Answer.Document is { } group
                    && call.Recall("ghost", call.Id!) is { } ghost
                )
                {
                    group["members"] = new JsonArray(
                        new JsonObject
                        {
                            ["value"] = ghost,
                            ["$ref"] = group["meta"]!["location"]!.DeepClone(),
                        }
                    );
                }
            }
        ),
        WireDeviation.Around(
            "all-users-can-be-deleted-at-once",
            "DELETE on /Users is answered like a deletion.",
            "R7644-3.6-09",
            async call =>
            {
                await call.ProceedAsync();
                if (call.Is("DELETE", "Users") && call.Id is null)
                {
                    call.Answer = new WireAnswer(204);
                }
            }
        ),
    ];

    /// <summary>Remembers, before a User is deleted, how it looked: by its id, and by its userName.</summary>
    private static Deviation Remembering(
        string id,
        string sentence,
        string requirement,
        Action<WireCall> change
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                if (call.IsOn("DELETE", "Users") && await call.StoredAsync() is { } user)
                {
                    call.Remember(Deleted, call.Id!, user);
                    call.Remember(Deleted, user["userName"]!.ToString(), user);
                }

                await call.ProceedAsync();
                change(call);
            }
        );
}
