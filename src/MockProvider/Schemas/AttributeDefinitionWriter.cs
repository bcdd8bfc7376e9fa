using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>Writes an attribute definition as it stands in a Schema resource (RFC 7643 section 7).</summary>
internal static class AttributeDefinitionWriter
{
    public static JsonObject Write(AttributeDefinition attribute)
    {
        var json = new JsonObject
        {
            ["name"] = attribute.Name,
            ["type"] = attribute.Type.Keyword(),
            ["multiValued"] = attribute.MultiValued,
            ["description"] = attribute.Description,
            ["required"] = attribute.Required,
        };
        if (attribute.CanonicalValues.Count > 0)
        {
            json["canonicalValues"] = Texts(attribute.CanonicalValues);
        }

        // RFC 7643 sections 2.3.2 and 2.3.8: a boolean and a complex attribute have no case.
        if (
            attribute.Type
            is AttributeType.String
                or AttributeType.Reference
                or AttributeType.Binary
        )
        {
            json["caseExact"] = attribute.CaseExact;
        }

        json["mutability"] = attribute.Mutability.Keyword();
        json["returned"] = attribute.Returned.Keyword();
        json["uniqueness"] = attribute.Uniqueness.Keyword();
        if (attribute.Type == AttributeType.Reference)
        {
            json["referenceTypes"] = Texts(attribute.ReferenceTypes);
        }

        if (attribute.IsComplex)
        {
            json["subAttributes"] = WriteAll(attribute.SubAttributes);
        }

        return json;
    }

    public static JsonArray WriteAll(IEnumerable<AttributeDefinition> attributes) =>
        new([.. attributes.Select(Write)]);

    private static JsonArray Texts(IEnumerable<string> texts) =>
        new([.. texts.Select(text => JsonValue.Create(text))]);
}
