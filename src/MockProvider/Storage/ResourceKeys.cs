using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>The keys of a document.</summary>
internal static class ResourceKeys
{
    public static IReadOnlyList<ResourceKey> Of(JsonObject document, ResourceType type)
    {
        var keys = new HashSet<ResourceKey>();
        foreach (var indexed in IndexedAttributes.Of(type))
        {
            foreach (var value in Values(document, indexed.Path))
            {
                if (KeyBytes.Of(value, indexed.Definition) is { } bytes)
                {
                    keys.Add(new ResourceKey(indexed.Scope, bytes, indexed.IsUnique));
                }
            }
        }

        return [.. keys];
    }

    private static IEnumerable<JsonNode> Values(JsonObject document, ResolvedPath path)
    {
        var holder = path.Extension is null ? document : document[path.Extension] as JsonObject;
        var values = Flatten(holder?[path.Attribute.Name]);
        return path.SubAttribute is null
            ? values
            : values
                .OfType<JsonObject>()
                .SelectMany(complex => Flatten(complex[path.SubAttribute.Name]));
    }

    private static IEnumerable<JsonNode> Flatten(JsonNode? node) =>
        node switch
        {
            null => [],
            JsonArray array => array.OfType<JsonNode>(),
            _ => [node],
        };
}
