using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stage that says which keys may be made.</summary>
internal interface IKeyPolicy
{
    ScimError? CheckName(string name);

    ScimError? CheckScopes(IReadOnlyList<string> scopes);

    /// <summary>Whether one more API key of this name may be beside the organization's others.</summary>
    ScimError? CheckNew(IReadOnlyList<ApiKey> others, string name);

    ScimError? CheckRename(IReadOnlyList<ApiKey> others, string name);
}
