using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of attribute definitions (RFC 7643 sections 1.2, 2 and 7), in a schema that nothing else needs.</summary>
internal static class DefinitionDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Shown(
            "text-with-sub-attributes",
            "displayName of User is a string and has subAttributes.",
            "R7643-1.2-01",
            "Schemas",
            schema =>
            {
                if (
                    (schema["attributes"] as JsonArray)?.FirstOrDefault(IsDisplayName)
                    is JsonObject name
                )
                {
                    name["subAttributes"] = new JsonArray(Plain("initial"));
                }
            }
        ),
        AddedDocument.Attribute(
            "attribute-name-with-a-space",
            "An attribute is called \"employee number\".",
            "R7643-2.1-03",
            rack => rack["name"] = "employee number"
        ),
        AddedDocument.Complex(
            "reference-to-who-knows-what",
            "$ref has no referenceTypes.",
            "R7643-2.3.7-04",
            slot => slot["subAttributes"]![1]!.AsObject().Remove("referenceTypes")
        ),
        AddedDocument.Complex(
            "complex-in-complex",
            "A sub-attribute is complex.",
            "R7643-2.3.8-02",
            slot =>
            {
                var row = slot["subAttributes"]![0]!.AsObject();
                row["type"] = "complex";
                row["subAttributes"] = new JsonArray(Plain("number"));
            }
        ),
        AddedDocument.Schema(
            "attribute-keyed-by-its-name",
            "An attribute definition has no name: it stands under it.",
            "R7643-7-08",
            schema =>
                schema["attributes"]![0] = new JsonObject
                {
                    ["rack"] = schema["attributes"]![0]!.DeepClone(),
                }
        ),
        Of("attribute-of-type-text", "R7643-7-09", "type", "text"),
        AddedDocument.Complex(
            "complex-without-sub-attributes",
            "A complex attribute has no subAttributes.",
            "R7643-7-10",
            slot => slot.Remove("subAttributes")
        ),
        AddedDocument.Complex(
            "sub-attributes-are-names",
            "subAttributes is a list of names.",
            "R7643-7-11",
            slot => slot["subAttributes"] = new JsonArray("row", "$ref")
        ),
        Of("attribute-is-plural", "R7643-7-12", "multiValued", "plural"),
        Of("attribute-description-is-a-number", "R7643-7-13", "description", 0),
        Of("attribute-required-in-text", "R7643-7-14", "required", "true"),
        Of("canonical-values-between-commas", "R7643-7-16", "canonicalValues", "left, right"),
        Of("attribute-case-exact-yes", "R7643-7-17", "caseExact", "yes"),
        Of("attribute-mutability-read-only", "R7643-7-25", "mutability", "read-only"),
        Of("attribute-returned-hidden", "R7643-7-26", "returned", "hidden"),
        Of("attribute-uniqueness-unique", "R7643-7-27", "uniqueness", "unique"),
        AddedDocument.Complex(
            "reference-to-persons",
            "A reference refers to Person, and there is no such resource type.",
            "R7643-7-38",
            slot => slot["subAttributes"]![1]!["referenceTypes"] = new JsonArray("Person")
        ),
        Of("text-with-reference-types", "R7643-7-39", "referenceTypes", new JsonArray("User")),
    ];

    private static Deviation Of(string id, string requirement, string member, JsonNode value) =>
        AddedDocument.Attribute(
            id,
            $"The {member} of an attribute definition is {value.ToJsonString()}.",
            requirement,
            rack => rack[member] = value.DeepClone()
        );

    private static bool IsDisplayName(JsonNode? attribute) =>
        string.Equals(attribute?["name"]?.ToString(), "displayName", StringComparison.Ordinal);

    private static JsonObject Plain(string name) =>
        new()
        {
            ["name"] = name,
            ["type"] = "string",
            ["multiValued"] = false,
            ["required"] = false,
        };
}
