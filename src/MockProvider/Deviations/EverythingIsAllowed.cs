using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Every key allows everything.</summary>
internal sealed class EverythingIsAllowed : IKeyRights
{
    public IReadOnlySet<string> Of(
        Organization organization,
        KeyOwner key,
        IReadOnlySet<string> granted
    ) => Permissions.All.Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal);
}
