using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of the discovery endpoints (RFC 7644 sections 3.2 and 4).</summary>
internal static class DiscoveryDeviations
{
    private const string List = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        .. ConfigurationDeviations.All,
        .. PaginationAnnouncementDeviations.All,
        .. FeatureFlagDeviations.All,
        .. ResourceTypeDeviations.All,
        NotFound(
            "configuration-is-not-found",
            "/ServiceProviderConfig answers 404 to a client that would take plain JSON as well.",
            "R7644-3.2-08",
            call => call.Is("GET", "ServiceProviderConfig") && TakesJson(call)
        ),
        NotFound(
            "resource-types-are-not-found",
            "/ResourceTypes answers 404 to a client that would take plain JSON as well.",
            "R7644-3.2-09",
            call => call.Is("GET", "ResourceTypes") && TakesJson(call)
        ),
        NotFound(
            "schemas-are-not-found",
            "/Schemas answers 404 to a client that would take plain JSON as well.",
            "R7644-3.2-10",
            call => call.Is("GET", "Schemas") && TakesJson(call)
        ),
        WireDeviation.Answer(
            "configuration-is-a-list",
            "The ServiceProviderConfig stands in a list where the client pages.",
            "R7644-4-01",
            call =>
            {
                if (call.Is("GET", "ServiceProviderConfig") && call.Query("count") is not null)
                {
                    call.Answer.Body = new JsonObject
                    {
                        ["schemas"] = new JsonArray(List),
                        ["totalResults"] = 1,
                        ["Resources"] = new JsonArray(call.Answer.Body!.DeepClone()),
                    };
                }
            }
        ),
        WireDeviation.Answer(
            "schemas-are-a-bare-array",
            "/Schemas answers with a bare array where the client pages.",
            "R7644-4-02",
            call =>
            {
                if (IsList(call, "Schemas") && call.Query("count") is not null)
                {
                    call.Answer.Body = call.Answer.Document?["Resources"]?.DeepClone();
                }
            }
        ),
        WireDeviation.Answer(
            "resource-types-are-a-map",
            "/ResourceTypes answers with a map of names.",
            "R7644-4-03",
            call =>
            {
                if (IsList(call, "ResourceTypes"))
                {
                    call.Answer.Body = new JsonObject(
                        call.Answer.Resources.Select(type =>
                            KeyValuePair.Create(
                                type["name"]!.ToString(),
                                (JsonNode?)type.DeepClone()
                            )
                        )
                    );
                }
            }
        ),
        NotFound(
            "listed-schema-is-not-served",
            "A schema that is listed is not found under its URN.",
            "R7644-4-04",
            call =>
                call.Is("GET", "Schemas")
                && string.Equals(call.Id, SchemaUrns.Schema, StringComparison.OrdinalIgnoreCase)
        ),
        NotFound(
            "single-resource-types-are-not-served",
            "A resource type that is listed is not found alone.",
            "R7644-4-05",
            call => call.Is("GET", "ResourceTypes") && call.Id is not null
        ),
        WireDeviation.Answer(
            "unknown-schema-is-an-empty-object",
            "A schema that does not exist is answered with an empty object.",
            "R7644-4-06",
            call =>
            {
                if (call.Is("GET", "Schemas") && call.Answer.Status == 404)
                {
                    call.Answer = WireAnswer.Of(200, new JsonObject());
                }
            }
        ),
        WireDeviation.Answer(
            "schemas-are-paged",
            "count=1 truncates /Schemas.",
            "R7644-4-08",
            call =>
            {
                if (IsList(call, "Schemas") && call.Query("count") is "1")
                {
                    call.Answer.Document!["Resources"] = new JsonArray(
                        call.Answer.Resources.First().DeepClone()
                    );
                }
            }
        ),
        WireDeviation.Around(
            "schemas-are-filtered",
            "A filter on /Schemas is evaluated.",
            "R7644-4-09",
            call =>
            {
                if (call.Is("GET", "Schemas") && call.Query("filter") is not null)
                {
                    call.Answer = WireAnswer.Of(200, ListResponse.Render(0, 1, []));
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "schemas-can-be-created",
            "A POST to /Schemas is answered with 201.",
            "R7644-4-11",
            call =>
            {
                if (call.Is("POST", "Schemas"))
                {
                    call.Answer = WireAnswer.Of(201, call.Sent?.DeepClone());
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Answer(
            "listed-schemas-are-abridged",
            "A schema has no subAttributes in the list, and has them alone.",
            "R7644-4-12",
            call =>
                AddedDocument.Serve(
                    call,
                    "Schemas",
                    AddedDocument.Spoilt(
                        AddedDocument.SoundSchema,
                        schema =>
                        {
                            if (call.Id is null)
                            {
                                AddedDocument.AttributeOf(schema, 1).Remove("subAttributes");
                            }
                        }
                    )
                )
        ),
        WireDeviation.Shown(
            "schemas-say-that-they-stand-elsewhere",
            "The meta.location of a schema is not found.",
            "R7644-4-13",
            "Schemas",
            schema =>
            {
                if (schema["meta"]?["location"] is { } location)
                {
                    schema["meta"]!["location"] = $"{location}/gone";
                }
            }
        ),
    ];

    private static Deviation NotFound(
        string id,
        string sentence,
        string requirement,
        Func<WireCall, bool> applies
    ) =>
        WireDeviation.Answer(
            id,
            sentence,
            requirement,
            call =>
            {
                if (applies(call))
                {
                    call.Refuse(404, null, "There is no such thing.");
                }
            }
        );

    private static bool TakesJson(WireCall call) =>
        call
            .RequestHeaders.Accept.ToString()
            .Contains("application/json", StringComparison.Ordinal);

    private static bool IsList(WireCall call, string collection) =>
        call.Is("GET", collection)
        && call.Id is null
        && call.Answer.Document?["Resources"] is JsonArray;
}
