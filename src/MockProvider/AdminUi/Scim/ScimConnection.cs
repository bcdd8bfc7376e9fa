using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.AdminUi.Scim;

/// <summary>The key that connected last, which may be revoked since.</summary>
internal sealed record ScimConnection(ApplicationKey Key, Account? Owner, DateTimeOffset UsedAt);
