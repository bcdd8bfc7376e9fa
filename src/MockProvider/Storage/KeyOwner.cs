using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Storage;

/// <summary>A key that is not revoked, the account that it belongs to, and that one's organization.</summary>
internal sealed record KeyOwner(
    Account Account,
    OrganizationRecord Organization,
    ApplicationKey Key
)
{
    public Words? Scopes => Key.Scopes;
}
