using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.AdminUi.Keys;

/// <summary><paramref name="RevokePath"/> is null where the person may not revoke the key.</summary>
internal sealed record KeyRow(
    ApplicationKey Key,
    Account? Owner,
    DateTimeOffset? UsedAt,
    string? RevokePath
);
