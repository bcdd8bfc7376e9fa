using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Sso;

/// <summary>
/// DD-SSO-07: where role mapping is on, a login gives the roles of all mappings that the assertion meets, whatever the person
/// had or JIT would give. DD-ROLE-05: the roles that SCIM gives come first, so mappings leave alone whom SCIM provisions.
/// </summary>
internal sealed class SamlRoles : ISamlRoles
{
    public Words? Map(
        Organization organization,
        SamlIdentity identity,
        Account? known,
        IReadOnlyList<Role> roles
    )
    {
        if (
            !organization.Sso.MapsRoles
            || (known is { OverScim: true } && RolesOfUser.Has(organization))
        )
        {
            return null;
        }

        var names = organization
            .Sso.RoleMappings.Where(mapping =>
                identity
                    .Attributes[mapping.Attribute]
                    .Contains(mapping.Value, StringComparer.Ordinal)
            )
            .Select(mapping => mapping.Role)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new Words(roles.Where(role => names.Contains(role.Name)).Select(role => role.Id));
    }
}
