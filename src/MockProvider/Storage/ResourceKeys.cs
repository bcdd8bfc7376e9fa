using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>The keys of a document.</summary>
internal static class ResourceKeys
{
    public static IReadOnlyList<ResourceKey> Of(JsonObject document, ResourceType type)
    {
        var keys = new List<ResourceKey>();
        foreach (var indexed in IndexedAttributes.Of(type))
        {
            foreach (var value in Values(document, indexed.Path))
            {
                Add(keys, indexed, value);
            }
        }

        return keys;
    }

    private static void Add(List<ResourceKey> keys, IndexedAttribute indexed, JsonNode value)
    {
        if (KeyBytes.Of(value, indexed.Definition) is not { } bytes)
        {
            return;
        }

        var key = new ResourceKey(indexed.Scope, bytes, indexed.IsUnique);
        if (!keys.Exists(key.IsSame))
        {
            keys.Add(key);
        }
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
