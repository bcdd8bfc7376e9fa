namespace ScimConformance.MockProvider.Storage.Tables;

/// <summary>The keys of resources: those that occur once in their scope, and the others.</summary>
internal sealed class KeyTables(Session session)
{
    private const string Unique = "unique_keys";
    private const string Other = "resource_keys";

    // Databases limit the values of one statement: SQLite takes 32,766.
    private const int MostRows = 500;

    /// <summary>
    /// Stores keys of a resource that has none yet. When one is taken by another resource, that one is returned, and the
    /// caller rolls back; see <see cref="Session.ChecksUniqueKeys"/>.
    /// </summary>
    public async Task<ResourceKey?> InsertNewAsync(
        StoredResource resource,
        IReadOnlyList<ResourceKey> keys
    )
    {
        if (!session.IsOfServer || session.ChecksUniqueKeys)
        {
            return await InsertAsync(resource, keys);
        }

        await InsertOthersAsync(resource, keys);
        foreach (var (sql, values) in Insertions(Unique, resource, keys.Where(key => key.IsUnique)))
        {
            await session.ExecuteLaterAsync(sql, values);
        }

        return null;
    }

    /// <summary>Stores keys. When one is taken by another resource, that one is returned, and the caller rolls back.</summary>
    public async Task<ResourceKey?> InsertAsync(
        StoredResource resource,
        IReadOnlyList<ResourceKey> keys
    )
    {
        await InsertOthersAsync(resource, keys);
        var unique = keys.Where(key => key.IsUnique).ToList();
        var inserted = 0;
        foreach (var (sql, values) in Insertions(Unique, resource, unique))
        {
            inserted += await session.ExecuteAsync($"{sql} ON CONFLICT DO NOTHING", values);
        }

        return inserted < unique.Count ? await FindTakenAsync(resource, unique) : null;
    }

    public async Task DeleteAsync(StoredResource resource, IEnumerable<ResourceKey> keys)
    {
        foreach (var ofScope in keys.GroupBy(key => (key.Scope, key.IsUnique)))
        {
            foreach (var some in ofScope.Chunk(MostRows))
            {
                var values = new SqlValues(
                    resource.Organization,
                    ofScope.Key.Scope,
                    resource.Sequence
                );
                var names = string.Join(", ", some.Select(key => values.Add(key.Bytes)));
                await session.ExecuteLaterAsync(
                    $"""
                    DELETE FROM {(ofScope.Key.IsUnique ? Unique : Other)}
                    WHERE organization = $1 AND scope = $2 AND resource = $3 AND key IN ({names})
                    """,
                    values.ToArray()
                );
            }
        }
    }

    private async Task InsertOthersAsync(StoredResource resource, IReadOnlyList<ResourceKey> keys)
    {
        foreach (var (sql, values) in Insertions(Other, resource, keys.Where(key => !key.IsUnique)))
        {
            await session.ExecuteLaterAsync($"{sql} ON CONFLICT DO NOTHING", values);
        }
    }

    private static IEnumerable<(string Sql, object?[] Values)> Insertions(
        string table,
        StoredResource resource,
        IEnumerable<ResourceKey> keys
    )
    {
        foreach (var some in keys.Chunk(MostRows))
        {
            var values = new SqlValues(resource.Organization, resource.Sequence);
            var rows = some.Select(key =>
                $"($1, {values.Add(key.Scope)}, {values.Add(key.Bytes)}, $2)"
            );
            yield return (
                $"""
                INSERT INTO {table} (organization, scope, key, resource) VALUES {string.Join(
                    ", ",
                    rows
                )}
                """,
                values.ToArray()
            );
        }
    }

    private async Task<ResourceKey?> FindTakenAsync(StoredResource resource, List<ResourceKey> keys)
    {
        foreach (var key in keys)
        {
            var owner = await session.FirstAsync(
                "SELECT resource FROM unique_keys WHERE organization = $1 AND scope = $2 AND key = $3",
                row => row.GetInt64(0),
                resource.Organization,
                key.Scope,
                key.Bytes
            );
            if (owner != resource.Sequence)
            {
                return key;
            }
        }

        throw new InvalidOperationException("A key was not stored, and no other resource has it.");
    }
}
