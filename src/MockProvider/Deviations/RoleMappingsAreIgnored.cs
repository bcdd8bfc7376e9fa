using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Leaves roles as they are, whatever the mappings say.</summary>
internal sealed class RoleMappingsAreIgnored : ISamlRoles
{
    public Words? Map(
        Organization organization,
        SamlIdentity identity,
        Account? known,
        IReadOnlyList<Role> roles
    ) => null;
}
