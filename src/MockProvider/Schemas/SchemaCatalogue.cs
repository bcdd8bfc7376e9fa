using System.Collections.Concurrent;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>The schemas and resource types of one preset, read once from the embedded documents.</summary>
internal sealed record SchemaCatalogue(
    IReadOnlyList<Schema> Schemas,
    IReadOnlyList<ResourceType> ResourceTypes
)
{
    private static readonly ConcurrentDictionary<string, SchemaCatalogue> Known = new(
        StringComparer.Ordinal
    );

    /// <summary>The catalogue <c>rfc</c> or <c>seed</c>; any other name is a bug of the caller and throws.</summary>
    public static SchemaCatalogue For(string name) => Known.GetOrAdd(name, EmbeddedCatalogue.Read);

    public Schema? FindSchema(string id) =>
        Schemas.FirstOrDefault(item =>
            string.Equals(item.Id, id, StringComparison.OrdinalIgnoreCase)
        );

    public ResourceType? FindResourceType(string name) =>
        ResourceTypes.FirstOrDefault(item =>
            string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase)
        );
}
