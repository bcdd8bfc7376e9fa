using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// DD-AUTH-06, DD-AUTH-07: a key without scopes allows what its owner may do, one with scopes no more than these. That a scope
/// never gives what the owner lacks is not documented; anything else would let people raise their own rights.
/// </summary>
internal sealed class KeyRights : IKeyRights
{
    public IReadOnlySet<string> Of(
        Organization organization,
        KeyOwner key,
        IReadOnlySet<string> granted
    ) =>
        key.Scopes is null
            ? granted
            : granted.Where(key.Scopes.Contains).ToHashSet(StringComparer.Ordinal);
}
