using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stage that says which roles a User gets for those that SCIM names.</summary>
internal interface IScimRoles
{
    /// <summary>
    /// What becomes of the roles named, out of those that the organization has. <paramref name="current"/> are those that the
    /// account has until now, or has from the start.
    /// </summary>
    RoleMatch Match(
        Organization organization,
        IReadOnlyList<Role> known,
        Words current,
        IReadOnlyList<string> named
    );
}
