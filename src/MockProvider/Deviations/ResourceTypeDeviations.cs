using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of /ResourceTypes (RFC 7643 section 6).</summary>
internal static class ResourceTypeDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "users-are-no-resource-type",
            "/Users serves resources but is not in /ResourceTypes.",
            "R7643-3.2-01",
            call =>
            {
                if (call.Is("GET", "ResourceTypes") && call.Answer.Document is { } list)
                {
                    (list["Resources"] as JsonArray)?.RemoveAll(IsUser);
                    list["totalResults"] = (list["Resources"] as JsonArray)?.Count;
                }
            }
        ),
        AddedDocument.ResourceType(
            "resource-type-says-it-is-a-list",
            "A resource type names the schema of a ListResponse.",
            "R7643-6-01",
            type =>
                type["schemas"] = new JsonArray(
                    "urn:ietf:params:scim:api:messages:2.0:ListResponse"
                )
        ),
        AddedDocument.ResourceType(
            "resource-type-without-name",
            "A resource type has an id and no name.",
            "R7643-6-03",
            type => type.Remove("name")
        ),
        WireDeviation.Shown(
            "resource-type-of-users-has-another-name",
            "The resource type of Users is called Users, and Users say that they are of the type User.",
            "R7643-6-04",
            "ResourceTypes",
            type =>
            {
                if (IsUser(type))
                {
                    type["name"] = "Users";
                }
            }
        ),
        AddedDocument.ResourceType(
            "resource-type-description-is-an-object",
            "The description of a resource type is an object.",
            "R7643-6-05",
            type => type["description"] = new JsonObject { ["en"] = "Something in a rack" }
        ),
        AddedDocument.ResourceType(
            "endpoint-is-on-another-host",
            "The endpoint of a resource type is an address of another server.",
            "R7643-6-06",
            type => type["endpoint"] = "https://scim.example.com/Devices"
        ),
        AddedDocument.ResourceType(
            "resource-type-without-schema",
            "A resource type does not say its schema.",
            "R7643-6-07",
            type => type.Remove("schema")
        ),
        AddedDocument.ResourceType(
            "resource-type-of-an-unknown-schema",
            "A resource type names another version of a schema than /Schemas lists.",
            "R7643-6-08",
            type => type["schema"] = "urn:ietf:params:scim:schemas:core:3.0:Group"
        ),
        AddedDocument.ResourceType(
            "extensions-are-plain-uris",
            "schemaExtensions is an array of URIs.",
            "R7643-6-09",
            type => type["schemaExtensions"] = new JsonArray(SchemaUrns.EnterpriseUser)
        ),
        WireDeviation.Around(
            "extension-schema-is-not-served",
            "The enterprise extension is in /ResourceTypes, and its schema is not found.",
            "R7643-6-10",
            call =>
            {
                if (
                    call.Is("GET", "Schemas")
                    && string.Equals(
                        call.Id,
                        SchemaUrns.EnterpriseUser,
                        StringComparison.OrdinalIgnoreCase
                    )
                )
                {
                    call.Refuse(404, null, "There is no such schema.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        AddedDocument.ResourceType(
            "extension-does-not-say-whether-required",
            "An entry of schemaExtensions has no required.",
            "R7643-6-11",
            type => type["schemaExtensions"]![0]!.AsObject().Remove("required")
        ),
        AddedDocument.ResourceType(
            "endpoint-is-no-plural",
            "The endpoint of the type Device is /Device-list-v3.",
            "R7644-3.2-13",
            type => type["endpoint"] = "/Device-list-v3"
        ),
        AddedDocument.ResourceType(
            "endpoint-is-not-served",
            "The endpoint of a resource type is not found.",
            "R7644-4-07",
            _ => { },
            isServed: false
        ),
    ];

    private static bool IsUser(JsonNode? type) =>
        string.Equals(type?["id"]?.ToString(), "User", StringComparison.Ordinal);
}
