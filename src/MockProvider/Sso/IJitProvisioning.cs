using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Sso;

/// <summary>The stage that decides whom an accepted assertion lets in.</summary>
internal interface IJitProvisioning
{
    /// <summary>
    /// The account to log in to: the one that there is, or one that is made; null when the person is not let in. Who is
    /// <paramref name="known"/> may be pending or disabled.
    /// </summary>
    Task<Account?> AdmitAsync(
        UnitOfWork work,
        SamlIdentity identity,
        string userName,
        Account? known
    );
}
