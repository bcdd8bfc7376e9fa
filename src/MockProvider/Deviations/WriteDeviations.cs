using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of PUT (RFC 7644 section 3.5.1).</summary>
internal static class WriteDeviations
{
    private const string Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Keeping(
            "null-titles-are-ignored",
            "A PUT with a title that is null keeps the old one.",
            "R7643-2.5-03",
            "title",
            sent => sent is null
        ),
        Keeping(
            "empty-phone-numbers-are-ignored",
            "A PUT with phoneNumbers that are [] keeps the old ones.",
            "R7643-2.5-04",
            "phoneNumbers",
            sent => sent is JsonArray { Count: 0 }
        ),
        WireDeviation.Around(
            "a-put-without-a-user-name-clears-it",
            "A PUT without a userName leaves a User that has none.",
            "R7643-4.1.1-02",
            async call =>
            {
                var lacks = call.IsOn("PUT", "Users") && call.SentObject()?["userName"] is null;
                if (lacks && await call.StoredAsync() is { } stored)
                {
                    call.BodyObject()!["userName"] = stored["userName"]!.DeepClone();
                }

                await call.ProceedAsync();
                if (call.IsOn("PUT", "Users") && call.Answer.Succeeded)
                {
                    call.Remember("cleared", call.Id!, lacks);
                }

                if (call.Id is { } id && call.Recall("cleared", id)?.GetValue<bool>() is true)
                {
                    call.Answer.Document?.Remove("userName");
                }
            }
        ),
        WireDeviation.Around(
            "a-put-creates-what-is-not-there",
            "A PUT to an id that nobody has creates a User and answers 201.",
            "R7644-3.2-05",
            async call =>
            {
                call.NoteCreation();
                await call.ProceedAsync();
                call.NoteCreation();
                if (call.IsOn("PUT", "Users") && call.Answer.Status == 404 && !call.WasCreated())
                {
                    call.Answer = await call.AskAsync("POST", "Users", call.Sent);
                }
            }
        ),
        WireDeviation.Around(
            "a-put-makes-a-user-of-that-id",
            "A PUT to an id that nobody has makes a User there.",
            "R7644-3.5.1-12",
            async call =>
            {
                await call.ProceedAsync();
                call.NoteCreation();
                if (
                    call.Id is not { } id
                    || !call.IsAt("Users")
                    || call.Answer.Status != 404
                    || call.WasCreated()
                )
                {
                    return;
                }

                if (call.Is("PUT"))
                {
                    var made = await call.AskAsync("POST", "Users", call.Sent);
                    call.Remember("made", id, made.Document?["id"]);
                }

                if (call.Recall("made", id) is { } other)
                {
                    call.Answer = await call.AskAsync("GET", $"Users/{other}");
                    call.Answer.Document!["id"] = id;
                }
            }
        ),
        WireDeviation.Around(
            "groups-cannot-be-replaced",
            "PUT on a Group, without its members, is answered with 501.",
            "R7644-3.5-01",
            call =>
            {
                if (call.IsOn("PUT", "Groups") && !call.Sends("members"))
                {
                    call.Refuse(501, null, "PUT is not implemented.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "a-put-adds-to-the-emails",
            "New e-mails in a PUT stand beside the old ones.",
            "R7644-3.5.1-01",
            async call =>
            {
                if (
                    call.IsOn("PUT", "Users")
                    && call.BodyObject()?["emails"] is JsonArray { Count: > 0 } sent
                    && (await call.StoredAsync())?["emails"] is JsonArray stored
                )
                {
                    foreach (
                        var old in stored.Where(old =>
                            !sent.Any(s => JsonNode.DeepEquals(s!["value"], old!["value"]))
                        )
                    )
                    {
                        (old as JsonObject)?.Remove("primary");
                        sent.Add(old!.DeepClone());
                    }
                }

                await call.ProceedAsync();
            }
        ),
        Hiding(
            "phone-numbers-that-are-left-out-stay",
            "Phone numbers that a PUT leaves out stay, though its answer hides them.",
            "R7644-3.5.1-03",
            "phoneNumbers"
        ),
        Hiding(
            "an-extension-that-is-left-out-stays",
            "The enterprise extension stays when a PUT leaves it out, though its answer hides it.",
            "R7644-3.5.1-17",
            Enterprise
        ),
        WireDeviation.Around(
            "what-was-read-cannot-be-sent-back",
            "A PUT with the meta that the provider itself has given is refused.",
            "R7644-3.5.1-09",
            async call =>
            {
                if (
                    call.IsOn("PUT", "Users")
                    && call.SentObject()?["meta"] is { } meta
                    && JsonNode.DeepEquals(meta, (await call.StoredAsync())?["meta"])
                )
                {
                    call.Refuse(400, "mutability", "meta is readOnly.");
                    return;
                }

                await call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "labels-may-be-left-out-of-a-put",
            "A PUT without the label, which is required, leaves a TestResource without one.",
            "R7644-3.5.1-10",
            async call =>
            {
                var lacks = call.IsOn("PUT", "TestResources") && !call.Sends("label");
                if (lacks)
                {
                    call.BodyObject()!["label"] = "none";
                }

                await call.ProceedAsync();
                if (lacks && call.Answer.Succeeded)
                {
                    call.Remember("unlabelled", call.Id!, true);
                }

                if (call.Id is { } id && call.Recall("unlabelled", id) is not null)
                {
                    call.Answer.Document?.Remove("label");
                }
            }
        ),
        WireDeviation.Answer(
            "a-put-answers-nothing",
            "A PUT of a User is answered with 204.",
            "R7644-3.5.1-11",
            call =>
            {
                if (call.IsOn("PUT", "Users") && call.Answer.Status == 200)
                {
                    call.Answer = new WireAnswer(204);
                }
            }
        ),
        WireDeviation.Around(
            "a-refused-put-changes-the-title",
            "A PUT that is refused has stored its title already.",
            "R7644-3.5.1-15",
            async call =>
            {
                await call.ProceedAsync();
                if (
                    call.IsOn("PUT", "Users")
                    && call.Answer.Status == 400
                    && call.SentText("title") is { } title
                )
                {
                    await call.AskAsync(
                        "PATCH",
                        call.Path,
                        new JsonObject
                        {
                            ["schemas"] = new JsonArray(Messages.MessageUrns.PatchOp),
                            ["Operations"] = new JsonArray(
                                new JsonObject
                                {
                                    ["op"] = "replace",
                                    ["path"] = "title",
                                    ["value"] = title,
                                }
                            ),
                        }
                    );
                }
            }
        ),
    ];

    /// <summary>Keeps the stored value of an attribute which a PUT sends in a form that should clear it.</summary>
    private static Deviation Keeping(
        string id,
        string sentence,
        string requirement,
        string attribute,
        Func<JsonNode?, bool> clears
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                if (
                    call.IsOn("PUT", "Users")
                    && call.Sends(attribute)
                    && clears(call.SentObject()![attribute])
                    && (await call.StoredAsync())?[attribute] is { } stored
                )
                {
                    call.BodyObject()![attribute] = stored.DeepClone();
                }

                await call.ProceedAsync();
            }
        );

    /// <summary>Keeps the stored value of an attribute which a PUT leaves out, and does not show it in the answer.</summary>
    private static Deviation Hiding(
        string id,
        string sentence,
        string requirement,
        string attribute
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                JsonNode? kept = null;
                if (
                    call.IsOn("PUT", "Users")
                    && !call.Sends(attribute)
                    && call.BodyObject() is { } body
                )
                {
                    kept = (await call.StoredAsync())?[attribute]?.DeepClone();
                    if (kept is not null)
                    {
                        body[attribute] = kept;
                        Announce(body, attribute);
                    }
                }

                await call.ProceedAsync();
                if (kept is not null && call.Answer.Document is { } answer)
                {
                    answer.Remove(attribute);
                    (answer["schemas"] as JsonArray)?.RemoveAll(urn =>
                        urn?.ToString() is Enterprise && attribute is Enterprise
                    );
                }
            }
        );

    private static void Announce(JsonObject body, string attribute)
    {
        if (
            attribute is Enterprise
            && body["schemas"] is JsonArray schemas
            && !schemas.Any(urn => urn?.ToString() is Enterprise)
        )
        {
            schemas.Add(Enterprise);
        }
    }
}
