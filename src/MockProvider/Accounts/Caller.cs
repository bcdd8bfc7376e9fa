using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Who makes a request, and in which organization.</summary>
internal sealed record Caller(Organization Organization, Account Account);
