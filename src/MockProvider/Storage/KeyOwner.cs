using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Storage;

/// <summary>The account that a key belongs to, with its organization.</summary>
internal sealed record KeyOwner(Account Account, OrganizationRecord Organization);
