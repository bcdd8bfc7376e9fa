using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>The organizations as they are served. One is made anew when what is stored about it has changed.</summary>
internal sealed class OrganizationRegistry(IDatabase database, OrganizationLoader loader)
{
    private readonly ConcurrentDictionary<string, Organization> _loaded = new(
        StringComparer.Ordinal
    );

    private ImmutableList<Organization> _withDoorstep = [];

    /// <summary>Those that answer requests without a valid key themselves, the last one to be loaded first.</summary>
    public IReadOnlyList<Organization> WithDoorstep => Volatile.Read(ref _withDoorstep);

    /// <summary>Those that were asked for since the start.</summary>
    public IReadOnlyCollection<Organization> Loaded => [.. _loaded.Values];

    public async Task<Organization?> FindAsync(string id, CancellationToken cancellation)
    {
        var record = await database.ReadAsync(
            store => store.Organizations.FindAsync(id),
            cancellation
        );
        if (record is null)
        {
            Forget(id);
            return null;
        }

        return Load(record);
    }

    /// <summary>The organization that is made of what was just read about it.</summary>
    public Organization Load(OrganizationRecord record)
    {
        if (_loaded.TryGetValue(record.Id, out var known) && known.Record == record)
        {
            return known;
        }

        return Put(loader.Load(record));
    }

    /// <summary>What was just stored, so that nobody has to make it anew. If something else was stored since, that is noticed.</summary>
    public Organization Put(Organization organization)
    {
        RemoveDoorstep(organization.Id);
        if (organization.Pipeline.Doorstep is not null)
        {
            ImmutableInterlocked.Update(ref _withDoorstep, list => list.Insert(0, organization));
        }

        return _loaded[organization.Id] = organization;
    }

    public void Forget(string id)
    {
        _loaded.TryRemove(id, out _);
        RemoveDoorstep(id);
    }

    private void RemoveDoorstep(string id)
    {
        if (!_withDoorstep.IsEmpty)
        {
            ImmutableInterlocked.Update(
                ref _withDoorstep,
                list => list.RemoveAll(o => string.Equals(o.Id, id, StringComparison.Ordinal))
            );
        }
    }
}
