using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>Looks for attributes that must have a value and have none (RFC 7643 section 7, required).</summary>
internal static class RequiredAttributes
{
    /// <summary>The path of the first one missing in the resource or in one of its extensions and complex values, or null.</summary>
    public static string? FirstMissing(JsonObject resource, ResourceType type) =>
        FirstMissing(resource, type.Schema.Attributes)
        ?? type.Extensions.Select(extension => FirstMissing(resource, extension))
            .FirstOrDefault(missing => missing is not null);

    private static string? FirstMissing(JsonObject resource, SchemaExtension extension)
    {
        var urn = extension.Schema.Id;
        return resource[urn] is JsonObject data
                ? Below(urn + ":", FirstMissing(data, extension.Schema.Attributes))
            : extension.Required ? urn
            : null;
    }

    private static string? FirstMissing(
        JsonObject holder,
        IReadOnlyList<AttributeDefinition> attributes
    )
    {
        foreach (var attribute in attributes)
        {
            // What only the service provider writes is its own concern.
            if (
                attribute.Mutability != Mutability.ReadOnly
                && FirstMissing(holder[attribute.Name], attribute) is { } missing
            )
            {
                return missing;
            }
        }

        return null;
    }

    private static string? FirstMissing(JsonNode? value, AttributeDefinition attribute)
    {
        switch (value)
        {
            case null:
                return attribute.Required ? attribute.Name : null;
            case JsonObject complex:
                return Below(attribute.Name + ".", FirstMissing(complex, attribute.SubAttributes));
            case JsonArray values:
                return values
                    .Select(one => one is JsonObject ? FirstMissing(one, attribute) : null)
                    .FirstOrDefault(missing => missing is not null);
            default:
                return null;
        }
    }

    private static string? Below(string prefix, string? path) =>
        path is null ? null : prefix + path;
}
