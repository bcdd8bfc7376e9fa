using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of how resources are represented (RFC 7643 sections 2 and 3).</summary>
internal static class RepresentationDeviations
{
    private const string Users = "Users";
    private const string Groups = "Groups";
    private const string Core = "urn:ietf:params:scim:schemas:core:2.0:User";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Shown(
            "literals-keep-their-quotation-marks",
            "meta.resourceType of a TestResource is in quotation marks.",
            "R7643-1.1-01",
            "TestResources",
            resource => WirePath.Set(resource, "meta.resourceType", "\"TestResource\"")
        ),
        Refuses(
            "names-are-case-exact",
            "A User is refused whose userName is spelled in other letters.",
            "R7643-2.1-01",
            sent => !sent.ContainsKey("userName"),
            "A User needs a userName."
        ),
        WireDeviation.Answer(
            "list-items-have-no-schemas",
            "Users in a list have no schemas.",
            "R7643-2.1-02",
            call =>
            {
                foreach (
                    var user in call.IsAt(Users) && call.Id is null && call.Is("GET")
                        ? call.Answer.Resources
                        : []
                )
                {
                    user.Remove("schemas");
                }
            }
        ),
        Refuses(
            "schemas-must-come-first",
            "A User is refused whose schemas come behind everything else.",
            "R7643-2.3.8-01",
            sent =>
                sent.Count > 1
                && sent.GetAt(sent.Count - 1).Key is "schemas"
                && sent.GetAt(sent.Count - 2).Key is "userName",
            "schemas comes first."
        ),
        WireDeviation.Request(
            "null-is-a-text",
            "A PUT stores a nickName that is null as text.",
            "R7643-2.5-01",
            call =>
            {
                if (
                    call.Is("PUT", Users)
                    && call.Body is JsonObject body
                    && body.TryGetPropertyValue("nickName", out var nickName)
                    && nickName is null
                )
                {
                    body["nickName"] = "null";
                }
            }
        ),
        WireDeviation.Answer(
            "schemas-is-a-text",
            "The answer to the creation of a Group has its schema as text.",
            "R7643-3-01",
            call =>
            {
                if (call.Creates(Groups) && call.Answer.Document?["schemas"] is JsonArray schemas)
                {
                    call.Answer.Document["schemas"] = schemas[0]!.DeepClone();
                }
            }
        ),
        WireDeviation.Answer(
            "errors-have-empty-schemas",
            "The answer that a resource is no longer there has no schema among its schemas.",
            "R7643-3-02",
            call =>
            {
                if (call.Is("DELETE") && call.Answer.Succeeded)
                {
                    call.Remember("deleted", call.Id!, true);
                }

                if (
                    call.Is("GET")
                    && call.Answer is { Status: 404, Document: { } error }
                    && call.Recall("deleted", call.Id ?? "") is not null
                )
                {
                    error["schemas"] = new JsonArray();
                }
            }
        ),
        WireDeviation.Shown(
            "schemas-hold-a-stranger",
            "A Group names the schema of Users as well.",
            "R7643-3-03",
            Groups,
            group => (group["schemas"] as JsonArray)?.Add(Core)
        ),
        KeptValue.OfBody(
            "schemas-repeat-themselves",
            "A schema that was sent twice comes back twice.",
            "R7643-3-04",
            Users,
            "schemas",
            sent => Distinct(sent).Count < sent.AsArray().Count,
            instead: Distinct
        ),
        Refuses(
            "first-schema-must-be-the-core",
            "A User is refused whose first schema is that of an extension.",
            "R7643-3-05",
            sent =>
                sent["schemas"] is JsonArray { Count: > 1 } schemas
                && !string.Equals(schemas[0]?.ToString(), Core, StringComparison.Ordinal),
            "The first schema is not that of Users."
        ),
        WireDeviation.Shown(
            "core-attributes-are-nested",
            "userType stands under the URN of the schema of Users as well.",
            "R7643-3-07",
            Users,
            user =>
            {
                if (user["userType"] is { } userType)
                {
                    user[Core] = new JsonObject { ["userType"] = userType.DeepClone() };
                }
            }
        ),
        WireDeviation.Answer(
            "extension-hides-the-core-schema",
            "A User with an extension that is retrieved names no other schema.",
            "R7643-3.3-01",
            call =>
            {
                if (
                    call.Retrieves(Users)
                    && call.Answer.Document!["schemas"] is JsonArray { Count: > 1 } schemas
                )
                {
                    schemas.RemoveAll(schema =>
                        string.Equals(schema?.ToString(), Core, StringComparison.Ordinal)
                    );
                }
            }
        ),
        WireDeviation.Answer(
            "lists-have-no-schemas",
            "A list of Groups that is not empty has no schemas.",
            "R7644-3.1-02",
            call =>
            {
                if (IsList(call, Groups))
                {
                    call.Answer.Document!.Remove("schemas");
                }
            }
        ),
        WireDeviation.Answer(
            "list-urn-is-misspelled",
            "A list of Users that is not empty names its schema in other letters.",
            "R7644-8.2-01",
            call =>
            {
                if (IsList(call, Users))
                {
                    call.Answer.Document!["schemas"] = new JsonArray(
                        "urn:ietf:params:scim:api:messages:2.0:listResponse"
                    );
                }
            }
        ),
        WireDeviation.Answer(
            "create-echoes-the-request",
            "The answer to a creation shows what the client sent, ignored or not.",
            "R7644-3.1-04",
            call =>
            {
                foreach (
                    var (name, value) in call.Creates(Users) && call.Answer.Status == 201
                        ? call.Sent!.AsObject()
                        : []
                )
                {
                    if (name is "groups" or "shoeSize")
                    {
                        call.Answer.Document![name] = value?.DeepClone();
                    }
                }
            }
        ),
        .. MetaDeviations.All,
    ];

    private static bool IsList(WireCall call, string endpoint) =>
        call.IsAt(endpoint)
        && call.Answer.Document?["totalResults"] is JsonValue total
        && total.GetValue<int>() > 0;

    private static JsonArray Distinct(JsonNode schemas) =>
        new([
            .. schemas
                .AsArray()
                .Select(schema => schema?.ToString())
                .Distinct(StringComparer.Ordinal)
                .Select(schema => (JsonNode?)schema),
        ]);

    private static Deviation Refuses(
        string id,
        string sentence,
        string requirement,
        Func<JsonObject, bool> when,
        string detail
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            call =>
            {
                if (!call.Creates(Users) || call.Sent is not JsonObject sent || !when(sent))
                {
                    return call.ProceedAsync();
                }

                call.Refuse(400, "invalidValue", detail);
                return Task.CompletedTask;
            }
        );
}
