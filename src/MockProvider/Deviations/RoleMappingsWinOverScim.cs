using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Maps the roles of Users whom SCIM provisions, as if it did not.</summary>
internal sealed class RoleMappingsWinOverScim(ISamlRoles conforming) : ISamlRoles
{
    public Words? Map(
        Organization organization,
        SamlIdentity identity,
        Account? known,
        IReadOnlyList<Role> roles
    ) =>
        conforming.Map(
            organization,
            identity,
            known is null ? null : known with { OverScim = false },
            roles
        );
}
