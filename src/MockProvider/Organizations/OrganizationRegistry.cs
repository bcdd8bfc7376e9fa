using System.Collections.Concurrent;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>The organizations as they are served. One is made anew when what is stored about it has changed.</summary>
internal sealed class OrganizationRegistry(IDatabase database, OrganizationLoader loader)
{
    private readonly ConcurrentDictionary<string, Organization> _loaded = new(
        StringComparer.Ordinal
    );

    private readonly ConcurrentDictionary<string, Organization> _withDoorstep = new(
        StringComparer.Ordinal
    );

    public bool HasDoorsteps => !_withDoorstep.IsEmpty;

    /// <summary>Those that answer requests without a valid key themselves.</summary>
    public IEnumerable<Organization> WithDoorstep => _withDoorstep.Values;

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

        var organization = loader.Load(record);
        if (organization.Pipeline.Doorstep is null)
        {
            _withDoorstep.TryRemove(record.Id, out _);
        }
        else
        {
            _withDoorstep[record.Id] = organization;
        }

        return _loaded[record.Id] = organization;
    }

    public void Forget(string id)
    {
        _loaded.TryRemove(id, out _);
        _withDoorstep.TryRemove(id, out _);
    }
}
