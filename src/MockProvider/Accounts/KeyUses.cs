using System.Collections.Concurrent;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// When keys were last used for SCIM. A use is noted in memory and costs no statement; <see cref="KeyUseWriter"/> stores the last
/// one of each key now and then, so that it outlives the process and other processes know it.
/// </summary>
internal sealed class KeyUses(IDatabase database)
{
    private readonly ConcurrentDictionary<string, KeyUse> _unwritten = new(StringComparer.Ordinal);

    public void Note(ApplicationKey key, DateTimeOffset at)
    {
        if (!_unwritten.TryGetValue(key.Id, out var known) || known.UsedAt != at)
        {
            _unwritten[key.Id] = new KeyUse
            {
                Organization = key.Organization,
                Key = key.Id,
                UsedAt = at,
            };
        }
    }

    /// <summary>By the id of the key.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> OfAsync(
        Organization organization,
        CancellationToken cancellation
    )
    {
        var stored = await database.ReadAsync(
            store => store.KeyUses.ListAsync(organization.Id),
            cancellation
        );
        var uses = stored.ToDictionary(use => use.Key, use => use.UsedAt, StringComparer.Ordinal);
        foreach (var use in _unwritten.Values)
        {
            if (string.Equals(use.Organization, organization.Id, StringComparison.Ordinal))
            {
                uses[use.Key] = use.UsedAt;
            }
        }

        return uses;
    }

    public async Task WriteAsync(CancellationToken cancellation)
    {
        foreach (var use in _unwritten.Values)
        {
            await database.WriteAsync<Done>(
                async store =>
                {
                    await store.KeyUses.KeepAsync(use);
                    return default(Done);
                },
                cancellation
            );
            // Unless it was used again meanwhile.
            _unwritten.TryRemove(KeyValuePair.Create(use.Key, use));
        }
    }
}
