using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of /Schemas (RFC 7643 section 7).</summary>
internal static class SchemaDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        .. DefinitionDeviations.All,
        .. DiscoverySchemaDeviations.All,
        WireDeviation.Shown(
            "users-name-an-unlisted-schema",
            "Users name the schema of an extension that /Schemas does not list.",
            "R7643-7-01",
            "Users",
            user =>
                (user["schemas"] as JsonArray)?.Add(
                    "urn:example:params:scim:schemas:extension:unlisted:2.0:User"
                )
        ),
        AddedDocument.Schema(
            "schema-without-schemas",
            "A schema of the list has no schemas.",
            "R7643-7-02",
            schema => schema.Remove("schemas")
        ),
        AddedDocument.Schema(
            "schema-id-is-a-guid",
            "The id of a schema is a GUID.",
            "R7643-7-04",
            schema => schema["id"] = "2819c223-7f76-453a-919d-413861904646"
        ),
        AddedDocument.Schema(
            "schema-without-name",
            "A schema has no name.",
            "R7643-7-05",
            schema => schema.Remove("name")
        ),
        AddedDocument.Schema(
            "schema-description-is-an-object",
            "The description of a schema is an object.",
            "R7643-7-06",
            schema => schema["description"] = new JsonObject { ["en"] = "Something in a rack" }
        ),
        AddedDocument.Schema(
            "schema-attributes-are-a-map",
            "The attributes of a schema are a map of names.",
            "R7643-7-07",
            schema =>
                schema["attributes"] = new JsonObject
                {
                    ["rack"] = new JsonObject { ["type"] = "string", ["multiValued"] = false },
                }
        ),
        WireDeviation.Shown(
            "extension-defines-emails",
            "The schema of an extension of User defines emails of its own.",
            "R7643-3.3-03",
            "Schemas",
            schema =>
            {
                if (
                    string.Equals(
                        schema["id"]?.ToString(),
                        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
                        StringComparison.Ordinal
                    )
                )
                {
                    var emails = AddedDocument
                        .AttributeOf(AddedDocument.Spoilt(AddedDocument.SoundSchema, _ => { }), 0)
                        .DeepClone();
                    emails["name"] = "emails";
                    schema["attributes"]!.AsArray().Add(emails);
                }
            }
        ),
        WireDeviation.Shown(
            "users-are-of-scim-1",
            "Users name the schema of SCIM 1.0.",
            "R7643-4.1-01",
            "Users",
            user =>
            {
                if (user["schemas"] is JsonArray { Count: > 0 } schemas)
                {
                    schemas[0] = "urn:scim:schemas:core:1.0";
                }
            }
        ),
        AddedDocument.Schema(
            "vendor-schema-among-the-messages",
            "The schema of a vendor has an id in the reserved branch api.",
            "R7643-10.2.1-01",
            schema => schema["id"] = "urn:ietf:params:scim:api:vendor:1.0:User"
        ),
        AddedDocument.Schema(
            "messages-are-listed-as-schemas",
            "PatchOp is listed as a schema.",
            "R7644-3.1-03",
            schema => schema["id"] = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
        ),
        WireDeviation.Around(
            "unknown-attribute-is-a-server-error",
            "A User with an attribute that no schema announces is answered with 500.",
            "R7644-3.1-06",
            call =>
            {
                if (
                    call.Is("POST", "Users")
                    && call.Sent is JsonObject sent
                    && HasUnknown(call, sent)
                )
                {
                    call.Refuse(500, null, "An unexpected member.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "silent-attribute-is-required",
            "An attribute whose definition does not speak of required cannot be left out beside the other such.",
            "R7643-2.2-01",
            call =>
            {
                if (
                    call.Is("POST", "TestResources")
                    && call.Sent is JsonObject sent
                    && sent.ContainsKey("bare")
                    && !sent.ContainsKey("withoutRequired")
                )
                {
                    call.Refuse(400, "invalidValue", "withoutRequired is required.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
    ];

    private static bool HasUnknown(WireCall call, JsonObject sent)
    {
        var type = call.Organization.Catalogue.FindResourceType("User");
        return sent.Any(member =>
            !member.Key.Contains(':', StringComparison.Ordinal)
            && member.Key is not "schemas"
            && type?.FindAttribute(member.Key) is null
        );
    }
}
