using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>What of a resource is shown (RFC 7644 section 3.9).</summary>
internal static class Projection
{
    /// <summary>
    /// A new document; null for both lists means the default set. Attributes that are always returned are in it whatever the
    /// lists say, those that are never returned are not, and names that the type does not know change nothing.
    /// <paramref name="written"/> is what the request wrote: it is shown although it is returned on request only (RFC 7643
    /// section 7).
    /// </summary>
    public static JsonObject Project(
        JsonObject stored,
        ResourceType type,
        IReadOnlyCollection<AttributePath>? attributes,
        IReadOnlyCollection<AttributePath>? excluded,
        IReadOnlyCollection<ResolvedPath>? written = null
    )
    {
        var selection = new AttributeSelection(type, attributes, excluded, written ?? []);
        var shown = new JsonObject();
        // Meta stands last, as in the examples of the RFCs.
        Copy(
            stored,
            shown,
            [CommonAttributes.Schemas, CommonAttributes.Id, CommonAttributes.ExternalId],
            selection,
            null
        );
        Copy(stored, shown, type.Schema.Attributes, selection, null);
        foreach (var schema in type.Extensions.Select(extension => extension.Schema))
        {
            var part = new JsonObject();
            Copy(
                stored[schema.Id] as JsonObject ?? [],
                part,
                schema.Attributes,
                selection,
                schema.Id
            );
            if (part.Count > 0)
            {
                shown[schema.Id] = part;
            }
        }

        Copy(stored, shown, [CommonAttributes.Meta], selection, null);
        return shown;
    }

    private static void Copy(
        JsonObject stored,
        JsonObject shown,
        IEnumerable<AttributeDefinition> attributes,
        AttributeSelection selection,
        string? extension
    )
    {
        foreach (var attribute in attributes)
        {
            if (
                stored[attribute.Name] is { } value
                && Show(value, extension, attribute, selection) is { } copy
            )
            {
                shown[attribute.Name] = copy;
            }
        }
    }

    private static JsonNode? Show(
        JsonNode value,
        string? extension,
        AttributeDefinition attribute,
        AttributeSelection selection
    )
    {
        if (!attribute.IsComplex)
        {
            return selection.Shows(new ResolvedPath(extension, attribute, null))
                ? value.DeepClone()
                : null;
        }

        var parts = attribute
            .SubAttributes.Where(sub =>
                selection.Shows(new ResolvedPath(extension, attribute, sub))
            )
            .Select(sub => sub.Name)
            .ToList();
        var values = (value as JsonArray ?? [value.DeepClone()])
            .OfType<JsonObject>()
            .Select(complex => Part(complex, parts))
            .Where(part => part.Count > 0)
            .ToArray<JsonNode>();
        return values.Length == 0 ? null
            : value is JsonArray ? new JsonArray(values)
            : values[0];
    }

    private static JsonObject Part(JsonObject complex, IEnumerable<string> names) =>
        new(
            names
                .Where(name => complex[name] is not null)
                .Select(name => KeyValuePair.Create(name, complex[name]?.DeepClone()))
        );
}
