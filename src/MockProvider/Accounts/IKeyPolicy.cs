using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stage that says which keys may be made.</summary>
internal interface IKeyPolicy
{
    ScimError? CheckName(string name);

    ScimError? CheckScopes(IReadOnlyList<string> scopes);

    /// <summary>Of a personal access token (DD-SA-10).</summary>
    ScimError? CheckTokenScopes(Words? scopes);

    /// <summary>When a personal access token that is made now may end (DD-SA-10).</summary>
    ScimError? CheckExpiry(DateTimeOffset expiry, DateTimeOffset now);

    /// <summary>Whether one more API key of this name may be beside the organization's others.</summary>
    ScimError? CheckNew(IReadOnlyList<ApiKey> others, string name);

    ScimError? CheckRename(IReadOnlyList<ApiKey> others, string name);
}
