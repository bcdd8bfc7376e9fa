using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage;

internal interface IApplicationKeyStore
{
    Task InsertAsync(ApplicationKey key);

    /// <summary>Whose the key with this hash is, unless it is revoked, whatever organization it belongs to.</summary>
    Task<KeyOwner?> FindOwnerAsync(byte[] hash);

    /// <summary>A key that is not revoked, of this owner, or of anybody.</summary>
    Task<ApplicationKey?> FindLiveAsync(
        string organization,
        string? owner,
        string id,
        KeyKind kind = KeyKind.ApplicationKey
    );
    Task<IReadOnlyList<ApplicationKey>> ListLiveAsync(
        string organization,
        string? owner,
        KeyKind kind = KeyKind.ApplicationKey
    );

    /// <summary>The key, also one that is revoked.</summary>
    Task<ApplicationKey?> FindAsync(string organization, string id);

    /// <summary>The key with this hash, also one that is revoked, whatever organization it belongs to.</summary>
    Task<ApplicationKey?> FindByHashAsync(byte[] hash);

    /// <summary>Stores the key's name and scopes.</summary>
    Task UpdateAsync(ApplicationKey key);
    Task RevokeAsync(string organization, string id, DateTimeOffset at);
    Task RevokeOfOwnerAsync(string organization, string owner, KeyKind kind, DateTimeOffset at);

    /// <summary>Revokes keys that the person created, and keys of accounts that the person created.</summary>
    Task RevokeOfCreatorAsync(string organization, string creator, DateTimeOffset at);

    /// <summary>Undoes <see cref="RevokeOfOwnerAsync"/>.</summary>
    Task ReviveOfOwnerAsync(string organization, string owner, KeyKind kind);

    /// <summary>Forgets the key with this hash, so that its value can be given to another owner.</summary>
    Task ForgetAsync(byte[] hash);
}
