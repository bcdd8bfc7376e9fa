namespace ScimConformance.MockProvider.Storage.Tables;

/// <summary>The keys of resources: those that occur once in their scope, and the others.</summary>
internal sealed class KeyTables(Session session)
{
    /// <summary>Stores keys until one is taken by another resource; that one is returned, and the caller rolls back.</summary>
    public async Task<ResourceKey?> InsertAsync(
        StoredResource resource,
        IEnumerable<ResourceKey> keys
    )
    {
        foreach (var key in keys)
        {
            var stored = await session.ExecuteAsync(
                key.IsUnique
                    ? """
                    INSERT INTO unique_keys (organization, scope, key, resource) VALUES (@p1, @p2, @p3, @p4)
                    ON CONFLICT DO NOTHING
                    """
                    : "INSERT INTO resource_keys (organization, scope, key, resource) VALUES (@p1, @p2, @p3, @p4)",
                resource.Organization,
                key.Scope,
                key.Bytes,
                resource.Sequence
            );
            if (stored == 0)
            {
                return key;
            }
        }

        return null;
    }

    public async Task DeleteAsync(StoredResource resource, IEnumerable<ResourceKey> keys)
    {
        foreach (var key in keys)
        {
            await session.ExecuteAsync(
                key.IsUnique
                    ? "DELETE FROM unique_keys WHERE organization = @p1 AND scope = @p2 AND key = @p3 AND resource = @p4"
                    : "DELETE FROM resource_keys WHERE organization = @p1 AND scope = @p2 AND key = @p3 AND resource = @p4",
                resource.Organization,
                key.Scope,
                key.Bytes,
                resource.Sequence
            );
        }
    }
}
