using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage;

/// <summary>When application keys were last used for SCIM. It is written late, never by the request itself.</summary>
internal interface IKeyUseStore
{
    Task<IReadOnlyList<KeyUse>> ListAsync(string organization);

    /// <summary>Nothing happens for a key whose organization is gone.</summary>
    Task KeepAsync(KeyUse use);
}
