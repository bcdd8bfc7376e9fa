using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>DD-KEY-12: no blank name, no two API keys of one name, and no more than 50. DD-KEY-16: scopes are known permissions, in their letter case.</summary>
internal sealed class KeyPolicy : IKeyPolicy
{
    public const int MostApiKeys = 50;

    private const int LongestName = 255;

    public ScimError? CheckName(string name) =>
        string.IsNullOrWhiteSpace(name) ? Refuse("must not be blank")
        : name.Length > LongestName ? Refuse($"must have at most {LongestName} characters")
        : null;

    public ScimError? CheckScopes(IReadOnlyList<string> scopes) =>
        scopes.FirstOrDefault(scope => !Permissions.IsName(scope)) is { } unknown
            ? ScimError.BadRequest($"'data.attributes.scopes' has '{unknown}', which is no scope.")
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
