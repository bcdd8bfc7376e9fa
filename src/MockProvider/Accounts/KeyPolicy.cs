using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>DD-KEY-12: no blank name, no two API keys of one name, and no more than 50. DD-KEY-16: scopes are known permissions, in their letter case. DD-SA-10: tokens have scopes, and end.</summary>
internal sealed class KeyPolicy : IKeyPolicy
{
    public const int MostApiKeys = 50;

    private const int LongestName = 255;
    private static readonly TimeSpan ShortestToken = TimeSpan.FromHours(24);
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    public ScimError? CheckName(string name) =>
        string.IsNullOrWhiteSpace(name) ? Refuse("must not be blank")
        : name.Length > LongestName ? Refuse($"must have at most {LongestName} characters")
        : null;

    public ScimError? CheckScopes(IReadOnlyList<string> scopes) =>
        scopes.FirstOrDefault(scope => !Permissions.IsName(scope)) is { } unknown
            ? ScimError.BadRequest($"'data.attributes.scopes' has '{unknown}', which is no scope.")
            : null;

    public ScimError? CheckTokenScopes(Words? scopes) =>
        scopes is null or { Items.Count: 0 }
            ? ScimError.BadRequest(
                "'data.attributes.scopes' must name at least one scope: a personal access token always has some."
            )
            : null;

    // What a client counts from its own clock arrives a little later.
    public ScimError? CheckExpiry(DateTimeOffset expiry, DateTimeOffset now) =>
        expiry < now + ShortestToken - ClockSkew || expiry > now.AddYears(1) + ClockSkew
            ? ScimError.BadRequest(
                $"'data.attributes.expires_at' is {Instant.Format(expiry)}; expected an instant from 24 hours to one year after {Instant.Format(now)}."
            )
            : null;

    public ScimError? CheckNew(IReadOnlyList<ApiKey> others, string name) =>
        CheckRename(others, name)
        ?? (
            others.Count >= MostApiKeys
                ? ScimError.BadRequest(
                    $"The organization has {others.Count} API keys; {MostApiKeys} is the limit."
                )
                : null
        );

    public ScimError? CheckRename(IReadOnlyList<ApiKey> others, string name) =>
        others.Any(other => string.Equals(other.Name, name, StringComparison.Ordinal))
            ? Refuse("is the name of another API key")
            : null;

    private static ScimError Refuse(string reason) =>
        ScimError.BadRequest($"'data.attributes.name' {reason}.");
}
