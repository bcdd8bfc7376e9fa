using System.Collections.Concurrent;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>The organizations in memory. Whoever changes a stored organization has it forgotten here afterwards.</summary>
internal sealed class OrganizationRegistry(IDatabase database, OrganizationLoader loader)
{
    private readonly ConcurrentDictionary<string, Organization> _loaded = new(
        StringComparer.Ordinal
    );
    private readonly Lock _changing = new();
    private int _generation;

    public async Task<Organization?> FindAsync(string id, CancellationToken cancellation)
    {
        if (_loaded.TryGetValue(id, out var known))
        {
            return known;
        }

        var generation = Volatile.Read(ref _generation);
        var record = await database.ReadAsync(
            store => store.Organizations.FindAsync(id),
            cancellation
        );
        return record is null ? null : Keep(loader.Load(record), generation);
    }

    public void Forget(string id)
    {
        lock (_changing)
        {
            _generation++;
            _loaded.TryRemove(id, out _);
        }
    }

    private Organization Keep(Organization organization, int generation)
    {
        lock (_changing)
        {
            // What was read before another change was announced may be out of date already.
            if (generation == _generation)
            {
                _loaded[organization.Id] = organization;
            }
        }

        return organization;
    }
}
