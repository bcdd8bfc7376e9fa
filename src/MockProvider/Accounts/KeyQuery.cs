using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Lists of keys: searched by name, sorted as documented.</summary>
internal static class KeyQuery
{
    private static readonly Dictionary<string, Func<ApplicationKey, string?>> Sorts = new(
        StringComparer.Ordinal
    )
    {
        ["created_at"] = key => Instant.Format(key.CreatedAt),
        ["last4"] = key => key.Last4,
        ["name"] = key => key.Name,
        ["expires_at"] = key => key.ExpiresAt is { } expiry ? Instant.Format(expiry) : null,
    };

    private static readonly Dictionary<string, Func<ApiKey, string?>> ApiKeySorts = new(
        StringComparer.Ordinal
    )
    {
        ["created_at"] = key => Instant.Format(key.CreatedAt),
        ["last4"] = key => key.Last4,
        ["modified_at"] = key => Instant.Format(key.ModifiedAt),
        ["name"] = key => key.Name,
    };

    public static Result<Listing<ApplicationKey>> Apply(
        ListQuery query,
        IReadOnlyList<ApplicationKey> all
    ) => query.Apply(all, key => query.Finds(key.Name), Sorts);

    public static Result<Listing<ApiKey>> Apply(ListQuery query, IReadOnlyList<ApiKey> all) =>
        query.Apply(all, key => query.Finds(key.Name), ApiKeySorts);
}
