using System.Data.Common;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class ResourceTable(Session session, SqlDialect dialect) : IResourceStore
{
    private const string Columns = """
        r.sequence, r.organization, r.resource_type, r.id, r.version, r.document, r.plain, r.created, r.last_modified,
        EXISTS (SELECT 1 FROM members m WHERE m.member = r.sequence)
        """;

    private readonly KeyTables _keys = new(session);
    private readonly SequenceNumbers _sequences = new(session);

    public async Task<(StoredResource Resource, ResourceKey? Clash)> InsertAsync(
        StoredResource resource,
        IReadOnlyList<ResourceKey> keys
    )
    {
        var stored = session.IsOfServer
            ? await InsertNumberedAsync(resource)
            : resource with
            {
                Sequence = await InsertRowAsync(resource),
            };
        Count(stored, 1);
        return (stored, await _keys.InsertNewAsync(stored, keys));
    }

    public async Task<ResourceKey?> UpdateAsync(
        StoredResource resource,
        IReadOnlyList<ResourceKey> before,
        IReadOnlyList<ResourceKey> after
    )
    {
        await session.ExecuteLaterAsync(
            """
            UPDATE resources SET version = $2, document = $3, plain = $4, last_modified = $5 WHERE sequence = $1
            """,
            resource.Sequence,
            resource.Version,
            resource.Document,
            resource.IsPlain,
            resource.LastModified.ToUnixTimeMilliseconds()
        );
        await _keys.DeleteAsync(resource, before.Except(after));
        return await _keys.InsertAsync(resource, [.. after.Except(before)]);
    }

    public async Task HideAsync(StoredResource resource, IReadOnlyList<ResourceKey> keys)
    {
        await session.ExecuteLaterAsync(
            "UPDATE resources SET removed = TRUE WHERE sequence = $1",
            resource.Sequence
        );
        Count(resource, -1);
        await _keys.DeleteAsync(resource, keys);
    }

    public async Task<ResourceKey?> RestoreAsync(
        StoredResource resource,
        IReadOnlyList<ResourceKey> keys
    )
    {
        // A hidden resource may have kept its unique ones (ruling N25).
        await _keys.DeleteAsync(resource, keys);
        await session.ExecuteLaterAsync(
            "UPDATE resources SET removed = FALSE WHERE sequence = $1",
            resource.Sequence
        );
        Count(resource, 1);
        return await UpdateAsync(resource, [], keys);
    }

    public async Task DeleteAsync(StoredResource resource, IReadOnlyList<ResourceKey> keys)
    {
        await _keys.DeleteAsync(resource, keys);
        Count(resource, -1);
        await session.ExecuteLaterAsync("DELETE FROM members WHERE grp = $1", resource.Sequence);
        await session.ExecuteLaterAsync(
            "DELETE FROM resources WHERE sequence = $1",
            resource.Sequence
        );
    }

    public async Task<StoredResource?> FindAsync(string organization, string id) =>
        (
            await session.LookUpAsync(
                $"SELECT {Columns} FROM resources r WHERE r.organization = $1 AND r.id = $2 AND r.removed = FALSE",
                Read,
                organization,
                id
            )
        ).FirstOrDefault();

    public Task<StoredResource?> FindHiddenAsync(string organization, string id) =>
        session.FirstAsync(
            $"SELECT {Columns} FROM resources r WHERE r.organization = $1 AND r.id = $2 AND r.removed = TRUE",
            Read,
            organization,
            id
        );

    public async Task<IReadOnlyList<StoredResource>> FindAsync(
        string organization,
        IReadOnlyCollection<long> sequences
    )
    {
        if (sequences.Count == 0)
        {
            return [];
        }

        var values = new SqlValues(organization);
        var names = string.Join(", ", sequences.Select(sequence => values.Add(sequence)));
        return await session.ListAsync(
            $"""
            SELECT {Columns} FROM resources r
            WHERE r.organization = $1 AND r.sequence IN ({names})
            ORDER BY r.sequence
            """,
            Read,
            values.ToArray()
        );
    }

    public bool Answers(FilterExpression filter, ResourceType type, FilterPolicy policy) =>
        new FilterSql(type, dialect, policy, new SqlValues()).Translate(filter)
            is { IsExact: true };

    public async Task<IReadOnlyList<StoredResource>> ListAsync(ResourceSelection selection)
    {
        var (sql, values, isLookUp) = ResourceSql.List(Columns, selection, dialect);
        return isLookUp
            ? await session.LookUpAsync(sql, Read, values)
            : await session.ListAsync(sql, Read, values);
    }

    public async Task<int> CountAsync(ResourceSelection selection)
    {
        // Counting rows takes the longer the more there are.
        if (selection.Filter is null)
        {
            var (organization, type) = (selection.Organization, selection.Type.Name);
            var stored = await session.FirstAsync(
                "SELECT number FROM resource_counts WHERE organization = $1 AND resource_type = $2",
                row => row.GetInt64(0),
                organization,
                type
            );
            return (int)(stored + session.Counts.Of(organization, type));
        }

        var (sql, values) = ResourceSql.Count(selection, dialect);
        return await session.FirstAsync(sql, row => (int)row.GetInt64(0), values);
    }

    private Task<long> InsertRowAsync(StoredResource resource) =>
        session.FirstAsync(
            """
            INSERT INTO resources (organization, resource_type, id, version, document, plain, created, last_modified)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            RETURNING sequence
            """,
            row => row.GetInt64(0),
            Row(resource)
        );

    private async Task<StoredResource> InsertNumberedAsync(StoredResource resource)
    {
        var numbered = resource with { Sequence = await _sequences.NextAsync() };
        await session.ExecuteLaterAsync(
            """
            INSERT INTO resources (organization, resource_type, id, version, document, plain, created, last_modified, sequence)
            OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [.. Row(numbered), numbered.Sequence]
        );
        return numbered;
    }

    private static object?[] Row(StoredResource resource) =>
        [
            resource.Organization,
            resource.ResourceType,
            resource.Id,
            resource.Version,
            resource.Document,
            resource.IsPlain,
            resource.Created.ToUnixTimeMilliseconds(),
            resource.LastModified.ToUnixTimeMilliseconds(),
        ];

    private void Count(StoredResource resource, long more) =>
        session.Counts.Add(resource.Organization, resource.ResourceType, more);

    private static StoredResource Read(DbDataReader row) =>
        new()
        {
            Sequence = row.GetInt64(0),
            Organization = row.GetString(1),
            ResourceType = row.GetString(2),
            Id = row.GetString(3),
            Version = row.GetInt64(4),
            Document = row.GetFieldValue<byte[]>(5),
            IsPlain = row.GetBoolean(6),
            Created = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(7)),
            LastModified = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8)),
            IsMember = row.GetBoolean(9),
        };
}
