using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>What a person does in a browser: opens links, signs in, makes application keys of their own.</summary>
internal interface ILoginPort
{
    /// <summary>Signs in as the IdP would vouch for it.</summary>
    Task<SignInAttempt> SignInAsync(string handle);

    /// <summary>Signs in with the password that the person chose behind the invite link.</summary>
    Task<SignInAttempt> SignInWithPasswordAsync(string address);

    /// <summary>Signs in with a password that the client has set over SCIM.</summary>
    Task<SignInAttempt> SignInWithPasswordAsync(string address, string password);

    /// <summary>Opens the link as a mail scanner does: GET and HEAD, and no more.</summary>
    Task<Exchange> OpenAsync(Uri link);

    /// <summary>Opens the link, chooses a password and accepts on the page behind it.</summary>
    Task<SignInAttempt> FollowAsync(Uri link);

    /// <summary>What the session can see of its own person; refused when the session is worth nothing.</summary>
    Task<Exchange> WhoAmIAsync(Credential session);

    Task<Exchange> CreateKeyAsync(Credential session, string name);

    /// <summary>A personal access token of the session's person (DD-SA-10).</summary>
    Task<Exchange> CreateTokenAsync(
        Credential session,
        string name,
        IReadOnlyList<string> scopes,
        DateTimeOffset expiresAt
    );

    Task<Exchange> ReadKeyAsync(Credential session, string keyId);
}
