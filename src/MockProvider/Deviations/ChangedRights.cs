using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Adds to what a key allows, or takes from it.</summary>
internal sealed class ChangedRights(IKeyRights conforming, Action<HashSet<string>> change)
    : IKeyRights
{
    public IReadOnlySet<string> Of(
        Organization organization,
        KeyOwner key,
        IReadOnlySet<string> granted
    )
    {
        var rights = conforming.Of(organization, key, granted).ToHashSet(StringComparer.Ordinal);
        change(rights);
        return rights;
    }
}
