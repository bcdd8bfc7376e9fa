using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Lets one of the rules about keys go.</summary>
internal sealed class LaxKeyPolicy(IKeyPolicy conforming) : IKeyPolicy
{
    public bool TakesBlankNames { get; init; }
    public bool TakesSameNames { get; init; }
    public bool HasNoLimit { get; init; }
    public bool IgnoresLetterCase { get; init; }
    public bool TakesTokensWithoutScopes { get; init; }
    public bool TakesAnyExpiry { get; init; }

    public ScimError? CheckName(string name) => TakesBlankNames ? null : conforming.CheckName(name);

    public ScimError? CheckScopes(IReadOnlyList<string> scopes) =>
        conforming.CheckScopes(
            IgnoresLetterCase ? [.. scopes.Select(scope => scope.ToLowerInvariant())] : scopes
        );

    public ScimError? CheckTokenScopes(Words? scopes) =>
        TakesTokensWithoutScopes ? null : conforming.CheckTokenScopes(scopes);

    public ScimError? CheckExpiry(DateTimeOffset expiry, DateTimeOffset now) =>
        TakesAnyExpiry ? null : conforming.CheckExpiry(expiry, now);

    public ScimError? CheckNew(IReadOnlyList<ApiKey> others, string name) =>
        HasNoLimit ? conforming.CheckRename(others, name)
        : TakesSameNames ? conforming.CheckNew(Without(others, name), name)
        : conforming.CheckNew(others, name);

    public ScimError? CheckRename(IReadOnlyList<ApiKey> others, string name) =>
        TakesSameNames ? null : conforming.CheckRename(others, name);

    private static List<ApiKey> Without(IReadOnlyList<ApiKey> keys, string name) =>
        [.. keys.Where(key => !string.Equals(key.Name, name, StringComparison.Ordinal))];
}
