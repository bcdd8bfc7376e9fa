using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage;

/// <summary>What must be remembered about requests and assertions, on whatever process, and whom they are about.</summary>
internal interface ISamlStore
{
    /// <summary>Remembers a request until it expires, and forgets those that have.</summary>
    Task AddRequestAsync(
        string organization,
        string id,
        DateTimeOffset now,
        DateTimeOffset expiresAt
    );

    /// <summary>Forgets the request; false when there is none, or it has expired.</summary>
    Task<bool> TakeRequestAsync(string organization, string id, DateTimeOffset now);

    /// <summary>
    /// Remembers an assertion until it expires, and forgets those whose time was over by <paramref name="before"/>; false when it
    /// was remembered already.
    /// </summary>
    Task<bool> UseAssertionAsync(
        string organization,
        byte[] idHash,
        DateTimeOffset before,
        DateTimeOffset expiresAt
    );

    /// <summary>The person of this userName. Of several, one in use comes before a disabled one, then the newest.</summary>
    Task<Account?> FindPersonAsync(string organization, string userName);
}
