using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>
/// Adds schemas (RFC 7643 section 7) and resource types (section 6) to a catalogue. A resource type that has the name of one
/// that is there adds its extensions to that. The form of the documents was checked; what they say together is checked here.
/// Errors name the key, its value and what was expected.
/// </summary>
internal static class CatalogueExtension
{
    public static Result<SchemaCatalogue> Apply(
        SchemaCatalogue catalogue,
        IReadOnlyList<JsonObject> schemas,
        IReadOnlyList<JsonObject> resourceTypes
    )
    {
        for (var i = 0; i < schemas.Count; i++)
        {
            if (SchemaRules.Check(schemas[i], $"schemas.{i}", catalogue) is { } error)
            {
                return error;
            }

            catalogue = catalogue with
            {
                Schemas = [.. catalogue.Schemas, Schema.Read(schemas[i])],
            };
        }

        for (var i = 0; i < resourceTypes.Count; i++)
        {
            var extended = ResourceTypeReader.Add(
                resourceTypes[i],
                $"resourceTypes.{i}",
                catalogue
            );
            if (extended.IsError)
            {
                return extended;
            }

            catalogue = extended.Value;
        }

        return catalogue;
    }
}
