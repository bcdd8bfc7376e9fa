namespace ScimConformance.Harness.Configuration;

/// <summary>
/// How a target is reached and what the harness authenticates with there. Secrets come from the environment or from files, never
/// from the command line; all of them are masked in whatever is written.
/// </summary>
internal sealed record AccessSettings
{
    /// <summary>A bearer token (RFC 6750), or null.</summary>
    public string? Token { get; init; }

    /// <summary>HTTP Basic (RFC 7617), or null.</summary>
    public (string Name, string Password)? Basic { get; init; }

    /// <summary>Client credentials at a token endpoint (RFC 6749 section 4.4), or null.</summary>
    public OAuthClient? OAuth { get; init; }

    /// <summary>Headers of the target's own, sent with each request.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>A PEM file with certificate and key, or a PFX file, that the client shows (mTLS).</summary>
    public string? ClientCertificate { get; init; }

    public string? CertificatePassword { get; init; }

    /// <summary>A PEM file of CA certificates that are trusted besides the system's.</summary>
    public string? CertificateAuthority { get; init; }

    public Uri? Proxy { get; init; }

    /// <summary>Whether a GET that is redirected within the target's own origin goes there.</summary>
    public bool FollowsRedirects { get; init; }

    /// <summary>Whether there is anything to authenticate with.</summary>
    public bool HasCredential =>
        Token is not null
        || Basic is not null
        || OAuth is not null
        || Headers.Count > 0
        || ClientCertificate is not null;

    /// <summary>Everything that must be seen nowhere.</summary>
    public IEnumerable<string> Secrets =>
        new[] { Token, Basic?.Password, OAuth?.Secret, CertificatePassword }
            .OfType<string>()
            .Concat(Headers.Select(h => h.Value));

    internal sealed record OAuthClient(Uri TokenUrl, string Id, string Secret, string? Scope);
}
