using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>A new organization with the secrets that can be shown this once only.</summary>
internal sealed record CreatedOrganization(
    Organization Organization,
    Secret ApiKey,
    Account Administrator,
    Secret AdministratorKey,
    Secret AdministratorPassword,
    Account ServiceAccount,
    Secret ServiceAccountKey
);
