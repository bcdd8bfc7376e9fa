using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>What must hold for a Schema document beyond its form.</summary>
internal static class SchemaRules
{
    /// <summary>The first rule that is broken, or null; <paramref name="key"/> says where the document stands.</summary>
    public static ScimError? Check(JsonObject document, string key, SchemaCatalogue catalogue) =>
        CheckId(document["id"]!, $"{key}.id", catalogue)
        ?? CheckAttributes(document["attributes"]!.AsArray(), $"{key}.attributes");

    private static ScimError? CheckId(JsonNode id, string key, SchemaCatalogue catalogue)
    {
        var urn = id.GetValue<string>();
        if (!AttributePath.IsUrn(urn))
        {
            return CatalogueRefusal.Of(
                key,
                id,
                "a URN such as urn:example:params:scim:schemas:2.0:Badge"
            );
        }

        return catalogue.FindSchema(urn) is null
            ? null
            : CatalogueRefusal.Of(key, id, "a URN that no other schema has");
    }

    private static ScimError? CheckAttributes(JsonArray attributes, string key)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < attributes.Count; i++)
        {
            if (CheckAttribute(attributes[i]!.AsObject(), $"{key}.{i}", names) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    private static ScimError? CheckAttribute(JsonObject json, string key, HashSet<string> names)
    {
        if (!names.Add(json["name"]!.GetValue<string>()))
        {
            return CatalogueRefusal.Of(
                $"{key}.name",
                json["name"],
                "a name that differs from the others by more than case"
            );
        }

        var type = json["type"]?.GetValue<string>();
        var isComplex = string.Equals(
            type,
            AttributeType.Complex.Keyword(),
            StringComparison.Ordinal
        );
        return (isComplex, json["subAttributes"]) switch
        {
            (true, JsonArray parts) => CheckAttributes(parts, $"{key}.subAttributes"),
            (true, _) => CatalogueRefusal.Of(
                $"{key}.subAttributes",
                null,
                "the parts of the complex attribute"
            ),
            (false, null) => null,
            _ => CatalogueRefusal.Of(
                $"{key}.type",
                json["type"],
                "complex, since the attribute has subAttributes"
            ),
        };
    }
}
