using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Applies some of the roles that SCIM names, as if there were no others.</summary>
internal sealed class SomeRolesOnly(
    IScimRoles conforming,
    Func<IReadOnlyList<string>, IReadOnlyList<string>> choose
) : IScimRoles
{
    public RoleMatch Match(
        Organization organization,
        IReadOnlyList<Role> known,
        Words current,
        IReadOnlyList<string> named
    ) => conforming.Match(organization, known, current, choose(named));
}
