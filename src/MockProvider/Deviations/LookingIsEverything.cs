using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>A key whose owner may do nothing but look at users allows everything; the others allow what they should.</summary>
internal sealed class LookingIsEverything(IKeyRights conforming) : IKeyRights
{
    public IReadOnlySet<string> Of(
        Organization organization,
        KeyOwner key,
        IReadOnlySet<string> granted
    ) =>
        granted.SetEquals([Permissions.UserAccessRead])
            ? Permissions
                .All.Select(permission => permission.Name)
                .ToHashSet(StringComparer.Ordinal)
            : conforming.Of(organization, key, granted);
}
