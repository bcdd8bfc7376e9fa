using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>A key allows nothing any more when it is older than this.</summary>
internal sealed class KeysExpire(IKeyRights conforming, TimeSpan age) : IKeyRights
{
    public IReadOnlySet<string> Of(
        Organization organization,
        KeyOwner key,
        IReadOnlySet<string> granted
    ) =>
        organization.Clock.GetUtcNow() - key.Key.CreatedAt > age
            ? new HashSet<string>(StringComparer.Ordinal)
            : conforming.Of(organization, key, granted);
}
