using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Sso;

/// <summary>The stage that says which roles an assertion gives.</summary>
internal interface ISamlRoles
{
    /// <summary>
    /// The roles from now on; none is no way in. Null leaves them as they are, and the decision to others. Who is
    /// <paramref name="known"/> has an account already.
    /// </summary>
    Words? Map(
        Organization organization,
        SamlIdentity identity,
        Account? known,
        IReadOnlyList<Role> roles
    );
}
