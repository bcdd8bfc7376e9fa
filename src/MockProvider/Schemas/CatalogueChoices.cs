using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>Catalogues with a part changed; what is announced changes with it.</summary>
internal static class CatalogueChoices
{
    /// <summary>Without a resource type and its core schema.</summary>
    public static SchemaCatalogue Without(SchemaCatalogue catalogue, string urn) =>
        catalogue with
        {
            Schemas = [.. catalogue.Schemas.Where(schema => !Is(schema, urn))],
            ResourceTypes = [.. catalogue.ResourceTypes.Where(type => !type.IsCoreSchema(urn))],
        };

    /// <summary>Without an attribute of a core schema.</summary>
    public static SchemaCatalogue WithoutAttribute(
        SchemaCatalogue catalogue,
        string urn,
        string attribute
    ) =>
        Change(
            catalogue,
            urn,
            attributes => attributes.RemoveAll(item => IsNamed(item!, attribute))
        );

    /// <summary>With an attribute of a core schema required.</summary>
    public static SchemaCatalogue Requiring(
        SchemaCatalogue catalogue,
        string urn,
        string attribute
    ) =>
        Change(
            catalogue,
            urn,
            attributes =>
            {
                foreach (var item in attributes.Where(item => IsNamed(item!, attribute)))
                {
                    item!["required"] = true;
                }
            }
        );

    private static SchemaCatalogue Change(
        SchemaCatalogue catalogue,
        string urn,
        Action<JsonArray> change
    )
    {
        if (catalogue.FindSchema(urn) is not { } before)
        {
            return catalogue;
        }

        var attributes = JsonArray.Create(before.Announced)!;
        change(attributes);
        var after = Schema.Read(
            new JsonObject
            {
                ["id"] = before.Id,
                ["name"] = before.Name,
                ["description"] = before.Description,
                ["attributes"] = attributes,
            }
        );
        return catalogue with
        {
            Schemas = [.. catalogue.Schemas.Select(schema => Is(schema, urn) ? after : schema)],
            ResourceTypes =
            [
                .. catalogue.ResourceTypes.Select(type =>
                    type.IsCoreSchema(urn) ? type with { Schema = after } : type
                ),
            ],
        };
    }

    private static bool Is(Schema schema, string urn) =>
        string.Equals(schema.Id, urn, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(JsonNode attribute, string name) =>
        string.Equals(attribute["name"]!.GetValue<string>(), name, StringComparison.Ordinal);
}
