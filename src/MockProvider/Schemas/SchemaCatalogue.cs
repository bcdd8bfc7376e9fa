namespace ScimConformance.MockProvider.Schemas;

/// <summary>The schemas and resource types that an organization is served with.</summary>
internal sealed record SchemaCatalogue(
    IReadOnlyList<Schema> Schemas,
    IReadOnlyList<ResourceType> ResourceTypes
)
{
    /// <summary>A shipped catalogue: <c>rfc</c> or <c>seed</c>; any other name is a bug of the caller and throws.</summary>
    public static SchemaCatalogue For(string name, bool testResources = false) =>
        ShippedCatalogues.Find(name, testResources);

    public Schema? FindSchema(string id) =>
        Schemas.FirstOrDefault(item =>
            string.Equals(item.Id, id, StringComparison.OrdinalIgnoreCase)
        );

    public ResourceType? FindResourceType(string name) =>
        ResourceTypes.FirstOrDefault(item =>
            string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase)
        );
}
