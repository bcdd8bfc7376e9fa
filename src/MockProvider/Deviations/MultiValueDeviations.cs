using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of multi-valued attributes (RFC 7643 sections 2.4 and 4.1.2).</summary>
internal static class MultiValueDeviations
{
    private const string Users = "Users";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Shown(
            "single-value-is-an-object",
            "A single e-mail address that is not for work is emitted as an object.",
            "R7643-2.4-01",
            Users,
            resource =>
            {
                if (
                    resource["emails"] is JsonArray { Count: 1 } emails
                    && emails[0].TextOf("type") is "home"
                )
                {
                    resource["emails"] = emails[0]!.DeepClone();
                }
            }
        ),
        WireDeviation.Shown(
            "entitlements-are-bare-strings",
            "The values of entitlements are emitted as strings.",
            "R7643-2.4-02",
            Users,
            resource =>
                DataTypeDeviations.Change(
                    resource,
                    "entitlements",
                    _ => new JsonArray([
                        .. resource
                            .ValuesOf("entitlements")
                            .Select(role => (JsonNode?)role.TextOf("value")),
                    ])
                )
        ),
        WireDeviation.Answer(
            "extension-ranks-by-primary",
            "An extension has a multi-valued attribute whose primary is a string.",
            "R7643-2.4-03",
            call =>
            {
                if (call.DefinitionIn(Enterprise, "division") is { } division)
                {
                    division.Parent!.AsArray().Add(Rankings());
                }
            }
        ),
        WireDeviation.Around(
            "two-values-are-primary",
            "Two e-mail addresses can be primary.",
            "R7643-2.4-04",
            TwoPrimariesAsync
        ),
        WireDeviation.Shown(
            "first-value-is-primary",
            "The first of several e-mail addresses is primary where none says so.",
            "R7643-2.4-05",
            Users,
            resource =>
            {
                var emails = resource.ValuesOf("emails").ToList();
                if (
                    emails.Count > 1
                    && !emails.Exists(email => email["primary"]?.ToJsonString() is "true")
                )
                {
                    emails[0]["primary"] = true;
                }
            }
        ),
        WireDeviation.Answer(
            "immutable-display-changes",
            "display of emails is announced as immutable, and changes all the same.",
            "R7643-2.4-06",
            call =>
            {
                if (
                    call.DefinitionIn(
                        "urn:ietf:params:scim:schemas:core:2.0:User",
                        "emails.display"
                    ) is
                    { } display
                )
                {
                    display["mutability"] = "immutable";
                }
            }
        ),
        WireDeviation.Around(
            "versions-make-two-members",
            "A member that is added under a version of the API stands beside itself.",
            "R7643-2.4-07",
            async call =>
            {
                var added = call.OperationOn("Groups", "members")?["value"];
                if (
                    added is JsonArray { Count: 1 } members
                    && members[0] is JsonObject member
                    && member.TextOf("$ref")?.Contains("/v2/Users", StringComparison.Ordinal)
                        is true
                )
                {
                    call.Remember("twin", call.Id!, member);
                    call.Answer = await call.AskAsync("GET", call.Path);
                }
                else
                {
                    await call.ProceedAsync();
                }

                foreach (var group in call.IsAt("Groups") ? call.Answer.Resources : [])
                {
                    if (call.Recall("twin", group["id"]!.ToString()) is { } twin)
                    {
                        (group["members"] as JsonArray)?.Add(twin);
                    }
                }
            }
        ),
        WireDeviation.Answer(
            "letter-case-changes-by-the-request",
            "A type that was sent in capitals comes in capitals every second time.",
            "R7643-2.4-08",
            call =>
            {
                if (call.Retrieves(Users) && call.Count(call.Id!) % 2 == 0)
                {
                    foreach (
                        var email in call
                            .Answer.Document!.ValuesOf("emails")
                            .Where(email => email.TextOf("type") is "WORK")
                    )
                    {
                        email["type"] = "work";
                    }
                }
            }
        ),
        KeptValue.OfBody(
            "same-value-comes-twice",
            "An e-mail address that was sent twice is returned twice.",
            "R7643-2.4-09",
            Users,
            "emails",
            value =>
                value is JsonArray { Count: > 1 } emails
                && JsonNode.DeepEquals(emails[0], emails[1])
        ),
        Breaks(
            "malformed-address-breaks",
            "What is no e-mail address ends in a server error.",
            "R7643-4.1.2-01",
            "emails",
            value => value.TextOf("value")?.Contains('@', StringComparison.Ordinal) is false
        ),
        WireDeviation.Shown(
            "telephone-numbers-lose-the-plus",
            "The plus sign of a telephone number is lost.",
            "R7643-4.1.2-04",
            Users,
            resource =>
                ChangeValues(
                    resource,
                    "phoneNumbers",
                    v => v.Replace("+", "", StringComparison.Ordinal)
                )
        ),
        WireDeviation.Shown(
            "instant-messaging-is-html",
            "Instant messaging addresses are encoded for HTML.",
            "R7643-4.1.2-05",
            Users,
            resource => ChangeValues(resource, "ims", System.Net.WebUtility.HtmlEncode)
        ),
        KeptValue.OfBody(
            "bundle-is-a-certificate",
            "A PKCS #7 bundle is stored as one certificate.",
            "R7643-4.1.2-16",
            Users,
            "x509Certificates",
            value => value.ToJsonString().Contains("YJKoZIhvcNAQcC", StringComparison.Ordinal)
        ),
        WireDeviation.Around(
            "roles-as-objects-are-refused",
            "A User is refused that has one role, an object with a value and nothing else.",
            "R7643-4.1.2-17",
            call =>
            {
                if (
                    !call.Creates(Users)
                    || call.Sent?["roles"] is not JsonArray { Count: 1 } roles
                    || roles[0] is not JsonObject { Count: 1 }
                )
                {
                    return call.ProceedAsync();
                }

                call.Refuse(400, "invalidSyntax", "A role is a string.");
                return Task.CompletedTask;
            }
        ),
        Breaks(
            "unlisted-service-breaks",
            "An instant messaging service that the RFC does not list ends in a server error.",
            "R7643-4.1.2-18",
            "ims",
            value => value.TextOf("type") is "matrix"
        ),
        WireDeviation.Answer(
            "unlisted-value-is-echoed-and-lost",
            "A type of address beside the canonical ones stands in the answer, and is not stored.",
            "R7643-7-41",
            call =>
            {
                foreach (
                    var email in call.Retrieves(Users)
                        ? call.Answer.Document!.ValuesOf("emails")
                        : []
                )
                {
                    if (email.TextOf("type") is "lighthouse")
                    {
                        email.Remove("type");
                    }
                }
            }
        ),
    ];

    private const string Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static JsonObject Rankings() =>
        JsonNode
            .Parse(
                """
                {
                  "name": "rankings", "type": "complex", "multiValued": true, "required": false,
                  "description": "Where the person stands.", "mutability": "readOnly", "returned": "default",
                  "subAttributes": [
                    {
                      "name": "primary", "type": "string", "multiValued": false, "required": false,
                      "description": "First, second or third.", "caseExact": false,
                      "mutability": "readOnly", "returned": "default", "uniqueness": "none"
                    }
                  ]
                }
                """
            )!
            .AsObject();

    private static async Task TwoPrimariesAsync(WireCall call)
    {
        var primaries = (call.Sent as JsonObject)
            ?.ValuesOf("emails")
            .Where(email => email["primary"]?.ToJsonString() is "true")
            .Select(email => email.TextOf("value"))
            .ToList();
        if (call.IsAt(Users) && primaries is { Count: > 1 })
        {
            foreach (var email in call.Body!.AsObject().ValuesOf("emails"))
            {
                email.Remove("primary");
            }
        }

        await call.ProceedAsync();
        foreach (var user in call.IsAt(Users) ? call.Answer.Resources : [])
        {
            if (primaries is { Count: > 1 })
            {
                call.Remember("primary", user["id"]!.ToString(), true);
            }

            foreach (
                var email in call.Recall("primary", user["id"]!.ToString()) is null
                    ? []
                    : user.ValuesOf("emails")
            )
            {
                email["primary"] = true;
            }
        }
    }

    private static Deviation Breaks(
        string id,
        string sentence,
        string requirement,
        string attribute,
        Func<JsonObject, bool> at
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            call =>
            {
                if (
                    !call.Creates(Users)
                    || call.Sent is not JsonObject sent
                    || !sent.ValuesOf(attribute).Any(at)
                )
                {
                    return call.ProceedAsync();
                }

                call.Refuse(500, null, "Something went wrong.");
                return Task.CompletedTask;
            }
        );

    private static void ChangeValues(
        JsonObject resource,
        string attribute,
        Func<string, string> change
    )
    {
        foreach (var value in resource.ValuesOf(attribute))
        {
            if (value.TextOf("value") is { } text)
            {
                value["value"] = change(text);
            }
        }
    }
}
