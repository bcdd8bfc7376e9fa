using System.Collections.Concurrent;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>A key goes on allowing what it allowed when it was first used.</summary>
internal sealed class RightsOfTheFirstCall(IKeyRights conforming) : IKeyRights
{
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _first = new(
        StringComparer.Ordinal
    );

    public IReadOnlySet<string> Of(
        Organization organization,
        KeyOwner key,
        IReadOnlySet<string> granted
    ) => _first.GetOrAdd(key.Key.Id, _ => conforming.Of(organization, key, granted));
}
