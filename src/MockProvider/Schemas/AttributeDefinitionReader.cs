using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>Reads an attribute definition out of a Schema document whose form was checked; a mistake is a bug and throws.</summary>
internal static class AttributeDefinitionReader
{
    public static AttributeDefinition Read(JsonNode json) =>
        new(json["name"]!.GetValue<string>(), Characteristic<AttributeType>(json, "type"))
        {
            MultiValued = Flag(json, "multiValued"),
            Description = json["description"]?.GetValue<string>() ?? string.Empty,
            Required = Flag(json, "required"),
            CaseExact = Flag(json, "caseExact"),
            Mutability = Characteristic<Mutability>(json, "mutability"),
            Returned = Characteristic<Returned>(json, "returned"),
            Uniqueness = Characteristic<Uniqueness>(json, "uniqueness"),
            CanonicalValues = Texts(json, "canonicalValues"),
            ReferenceTypes = Texts(json, "referenceTypes"),
            SubAttributes = ReadAll(json["subAttributes"]),
        };

    public static IReadOnlyList<AttributeDefinition> ReadAll(JsonNode? json) =>
        json is JsonArray array ? [.. array.Select(item => Read(item!))] : [];

    private static bool Flag(JsonNode json, string member) =>
        json[member]?.GetValue<bool>() ?? false;

    private static TEnum Characteristic<TEnum>(JsonNode json, string member)
        where TEnum : struct, Enum =>
        json[member] is { } node
            ? CharacteristicKeyword.Parse<TEnum>(node.GetValue<string>())
            : default;

    private static IReadOnlyList<string> Texts(JsonNode json, string member) =>
        json[member] is JsonArray array ? [.. array.Select(item => item!.GetValue<string>())] : [];
}
