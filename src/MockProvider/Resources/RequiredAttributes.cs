using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>Looks for attributes that must have a value and have none (RFC 7643 section 7, required).</summary>
internal static class RequiredAttributes
{
    /// <summary>The path of the first one missing in the resource or in one of its extensions and complex values, or null.</summary>
    public static string? FirstMissing(JsonObject resource, ResourceType type) =>
        FirstMissing(resource, type.Schema.Attributes, string.Empty)
        ?? type.Extensions.Select(extension => FirstMissing(resource, extension))
            .FirstOrDefault(missing => missing is not null);

    private static string? FirstMissing(JsonObject resource, SchemaExtension extension)
    {
        var urn = extension.Schema.Id;
        return resource[urn] is JsonObject data
                ? FirstMissing(data, extension.Schema.Attributes, urn + ":")
            : extension.Required ? urn
            : null;
    }

    private static string? FirstMissing(
        JsonObject holder,
        IReadOnlyList<AttributeDefinition> attributes,
        string prefix
    ) =>
        attributes
            // What only the service provider writes is its own concern.
            .Where(attribute => attribute.Mutability != Mutability.ReadOnly)
            .Select(attribute => FirstMissing(holder, attribute, prefix))
            .FirstOrDefault(missing => missing is not null);

    private static string? FirstMissing(
        JsonObject holder,
        AttributeDefinition attribute,
        string prefix
    )
    {
        var path = prefix + attribute.Name;
        return holder[attribute.Name] switch
        {
            null => attribute.Required ? path : null,
            JsonObject complex => FirstMissing(complex, attribute.SubAttributes, path + "."),
            JsonArray values => values
                .OfType<JsonObject>()
                .Select(value => FirstMissing(value, attribute.SubAttributes, path + "."))
                .FirstOrDefault(missing => missing is not null),
            _ => null,
        };
    }
}
