using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of mutability (RFC 7643 section 7; RFC 7644 sections 3.5.1 and 3.5.2).</summary>
internal static class MutabilityDeviations
{
    private const string Users = "Users";
    private const string Tests = "TestResources";
    private const string Manager =
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.displayName";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        KeptValue.IgnoredPut(
            "unannounced-mutability-is-read-only",
            "An attribute whose mutability is not announced cannot be changed.",
            "R7643-2.2-03",
            Tests,
            "withoutMutability"
        ),
        KeptValue.IgnoredPut(
            "external-id-cannot-be-changed",
            "A PUT leaves the externalId as it was at first.",
            "R7643-3.1-17",
            Users,
            "externalId"
        ),
        KeptValue.IgnoredPatch(
            "read-write-cannot-be-patched",
            "A PATCH of hired_on in an extension is answered as if it had been done, and does nothing.",
            "R7643-7-22",
            Users,
            "urn:scimconformance:params:scim:schemas:extension:test:2.0:User:hired_on"
        ),
        KeptValue.IgnoredPatch(
            "read-only-patch-is-ignored",
            "What a PATCH adds as meta.created is ignored, and answered with 200.",
            "R7644-3.5.2-17",
            Users,
            "meta.created",
            "add"
        ),
        KeptValue.IgnoredPatch(
            "read-only-removal-is-ignored",
            "A PATCH that removes meta is ignored, and answered with 200.",
            "R7644-3.5.2.2-11",
            Users,
            "meta",
            "remove"
        ),
        KeptValue.IgnoredPut(
            "first-immutable-value-is-ignored",
            "A PUT does not set an immutable attribute that has no value yet.",
            "R7644-3.5.1-07",
            Tests,
            "fixedText",
            ofUnset: true
        ),
        KeptValue.OfPatch(
            "patch-changes-the-id",
            "A PATCH replaces the id, if the new one is made of words.",
            "R7643-3.1-10",
            Users,
            "id",
            IsOfWords
        ),
        KeptValue.OfPatch(
            "patch-changes-the-resource-type",
            "A PATCH replaces meta.resourceType.",
            "R7643-3.1-19",
            Users,
            "meta.resourceType"
        ),
        KeptValue.OfPatch(
            "patch-changes-the-time-of-creation",
            "A PATCH replaces meta.created.",
            "R7643-3.1-21",
            Users,
            "meta.created"
        ),
        KeptValue.OfPatch(
            "patch-changes-the-time-of-change",
            "A PATCH replaces meta.lastModified.",
            "R7643-3.1-23",
            Users,
            "meta.lastModified"
        ),
        KeptValue.OfPatch(
            "patch-changes-the-location",
            "A PATCH replaces meta.location.",
            "R7643-3.1-25",
            Users,
            "meta.location"
        ),
        KeptValue.OfPatch(
            "patch-changes-the-version",
            "A PATCH replaces meta.version.",
            "R7643-3.1-27",
            Users,
            "meta.version"
        ),
        KeptValue.OfPatch(
            "patch-changes-an-immutable-value",
            "A PATCH replaces an immutable value.",
            "R7644-3.5.2-18",
            Tests,
            "fixedText"
        ),
        KeptValue.OfBody(
            "creation-time-is-the-clients",
            "meta.created of a new User is what the client sent, if that is long ago.",
            "R7643-3.1-18",
            Users,
            "meta.created",
            value => value.ToString().StartsWith("19", StringComparison.Ordinal),
            methods: "POST"
        ),
        KeptValue.OfBody(
            "manager-name-is-the-clients",
            "manager.displayName is what the client sent.",
            "R7643-4.3-03",
            Users,
            Manager,
            _ => true
        ),
        KeptValue.OfBody(
            "put-overwrites-read-only",
            "A PUT replaces a readOnly attribute.",
            "R7643-7-21",
            Tests,
            "serverText",
            _ => true,
            methods: "PUT"
        ),
        KeptValue.OfBody(
            "put-changes-an-immutable-value",
            "A PUT replaces an immutable value.",
            "R7643-7-23",
            Tests,
            "fixedText",
            _ => true,
            methods: "PUT"
        ),
        KeptValue.OfBody(
            "put-overwrites-an-immutable-object",
            "A PUT replaces an immutable complex value.",
            "R7644-3.5.1-05",
            Tests,
            "fixedDetail",
            _ => true,
            methods: "PUT"
        ),
        WireDeviation.Around(
            "immutable-is-refused-though-the-same",
            "A PUT that repeats an immutable value is refused.",
            "R7644-3.5.1-06",
            call => RefuseEchoAsync(call, Tests, "fixedText")
        ),
        WireDeviation.Around(
            "echo-of-meta-is-refused",
            "A PUT that repeats meta as it was retrieved is refused.",
            "R7644-3.5.1-08",
            call => RefuseEchoAsync(call, Users, "meta")
        ),
        WireDeviation.Around(
            "create-honours-the-clients-id",
            "A new resource has the id that the client sent, if it is made of words.",
            "R7643-3.1-07",
            async call =>
            {
                if (call.Id is { } id && call.Recall("own", id) is { } own)
                {
                    call.Redirect(call.Method, $"{Users}/{own}");
                }

                await call.ProceedAsync();
                if (
                    call.Creates(Users)
                    && call.Sent?["id"] is { } wanted
                    && IsOfWords(wanted)
                    && call.Answer.Document is { } created
                )
                {
                    call.Remember("own", wanted.ToString(), created["id"]!);
                    call.Remember("wanted", created["id"]!.ToString(), wanted);
                }

                foreach (var resource in call.IsAt(Users) ? call.Answer.Resources : [])
                {
                    if (resource.TextOf("id") is { } real)
                    {
                        resource["id"] = call.Recall("wanted", real) ?? real;
                    }
                }
            }
        ),
        WireDeviation.Around(
            "password-patch-is-refused",
            "A PATCH of the password alone is refused for its mutability.",
            "R7643-4.1.1-22",
            call =>
            {
                if (call.OperationOn(Users, "password") is null)
                {
                    return call.ProceedAsync();
                }

                call.Refuse(400, "mutability", "The password cannot be changed.");
                return Task.CompletedTask;
            }
        ),
        WireDeviation.Answer(
            "password-comes-back-after-patch",
            "A resource shows the password after a PATCH of it and of more.",
            "R7643-7-24",
            call =>
            {
                if (call.Is("PATCH", Users) && call.Sent?["Operations"] is JsonArray operations)
                {
                    var password = operations.FirstOrDefault(o => o.TextOf("path") is "password");
                    if (operations.Count > 1 && password is not null)
                    {
                        call.Remember("password", call.Id!, password["value"]);
                    }
                }

                foreach (var resource in call.IsAt(Users) ? call.Answer.Resources : [])
                {
                    if (call.Recall("password", resource["id"]!.ToString()) is { } shown)
                    {
                        resource["password"] = shown;
                    }
                }
            }
        ),
        WireDeviation.Around(
            "member-becomes-another",
            "A PATCH rewrites the value of a member.",
            "R7643-4.2-04",
            async call =>
            {
                if (
                    call.Is("PATCH", "Groups")
                    && call.Sent?["Operations"] is JsonArray { Count: 1 } operations
                    && operations[0].TextOf("path") is { } path
                    && path.StartsWith("members[", StringComparison.Ordinal)
                    && path.EndsWith("].value", StringComparison.Ordinal)
                )
                {
                    var group = (await call.AskAsync("GET", call.Path)).Document!;
                    group["members"] = new JsonArray(
                        new JsonObject { ["value"] = operations[0]!["value"]!.DeepClone() }
                    );
                    call.Answer = await call.AskAsync("PUT", call.Path, group);
                    return;
                }

                await call.ProceedAsync();
            }
        ),
    ];

    private static bool IsOfWords(JsonNode id) =>
        id.ToString().Contains("-word-", StringComparison.Ordinal);

    private static async Task RefuseEchoAsync(WireCall call, string endpoint, string path)
    {
        if (call.Is("PUT", endpoint) && WirePath.Find(call.Sent, path) is { } sent)
        {
            var stored = WirePath.Find((await call.AskAsync("GET", call.Path)).Document, path);
            if (JsonNode.DeepEquals(sent, stored))
            {
                call.Refuse(400, "mutability", $"'{path}' cannot be written.");
                return;
            }
        }

        await call.ProceedAsync();
    }
}
