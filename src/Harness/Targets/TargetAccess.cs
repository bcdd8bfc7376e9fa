using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Targets;

/// <summary>
/// Makes the HTTP client of a run and the credential that it sends. <paramref name="connect"/> makes its connections; null
/// leaves that to the client.
/// </summary>
internal sealed class TargetAccess(
    AccessSettings access,
    Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>>? connect = null
)
{
    /// <exception cref="TargetUnusableException">A certificate cannot be read; the message names its file.</exception>
    public HttpClient NewClient(TimeSpan timeout)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // A target gets what a scenario shows, and no header of tracing beside it.
            ActivityHeadersPropagator = null,
            ConnectCallback = connect,
        };
        if (access.Proxy is { } proxy)
        {
            handler.Proxy = new WebProxy(proxy);
        }

        handler.SslOptions = Tls();
        return new HttpClient(handler)
        {
            Timeout = timeout,
            MaxResponseContentBufferSize = 32 * 1024 * 1024,
        };
    }

    /// <summary>What each request carries; asks the token endpoint where there is one.</summary>
    /// <exception cref="TargetUnusableException">The token endpoint gives no token.</exception>
    public async Task<Credential> OpenAsync(HttpClient client, CancellationToken cancellation)
    {
        var token = access.OAuth is { } oauth
            ? await AskAsync(client, oauth, cancellation)
            : access.Token;
        var authorization =
            token is not null ? $"Bearer {token}"
            : access.Basic is { } basic
                ? $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{basic.Name}:{basic.Password}"))}"
            : null;
        return new Credential([
            .. authorization is null
                ? []
                : new[] { KeyValuePair.Create("Authorization", authorization) },
            .. access.Headers,
        ]);
    }

    /// <summary>What the client shows of itself, and whom it trusts.</summary>
    /// <exception cref="TargetUnusableException">A certificate cannot be read; the message names its file.</exception>
    public SslClientAuthenticationOptions Tls()
    {
        var tls = new SslClientAuthenticationOptions();
        if (access.ClientCertificate is { } path)
        {
            tls.ClientCertificates = [Read(path, ReadCertificate)];
        }

        if (access.CertificateAuthority is { } authority)
        {
            var roots = Read(authority, ReadRoots);
            tls.RemoteCertificateValidationCallback = (_, certificate, shown, errors) =>
                errors == SslPolicyErrors.None
                || (
                    errors == SslPolicyErrors.RemoteCertificateChainErrors
                    && certificate is X509Certificate2 server
                    && IsIssuedBy(roots, server, shown?.ChainPolicy.ExtraStore ?? [])
                );
        }

        return tls;
    }

    private static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception e) when (e is CryptographicException or IOException)
        {
            throw new TargetUnusableException(
                $"The certificate file {path} cannot be read: {e.Message}"
            );
        }
    }

    private static X509Certificate2Collection ReadRoots(string path)
    {
        var roots = new X509Certificate2Collection();
        roots.ImportFromPemFile(path);
        return roots.Count > 0
            ? roots
            : throw new CryptographicException("it has no certificate in PEM.");
    }

    private X509Certificate2 ReadCertificate(string path)
    {
        if (!path.EndsWith(".pem", StringComparison.OrdinalIgnoreCase))
        {
            return X509CertificateLoader.LoadPkcs12FromFile(path, access.CertificatePassword);
        }

        // Windows cannot use a key that is only in memory; through PKCS #12 it is kept.
        using var pem = access.CertificatePassword is { } password
            ? X509Certificate2.CreateFromEncryptedPemFile(path, password)
            : X509Certificate2.CreateFromPemFile(path);
        return X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), password: null);
    }

    // Between the root and the server's certificate may stand others, which the server shows.
    private static bool IsIssuedBy(
        X509Certificate2Collection roots,
        X509Certificate2 server,
        X509Certificate2Collection between
    )
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots);
        chain.ChainPolicy.ExtraStore.AddRange(between);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(server);
    }

    private static async Task<string> AskAsync(
        HttpClient client,
        AccessSettings.OAuthClient oauth,
        CancellationToken cancellation
    )
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
        };
        if (oauth.Scope is { } scope)
        {
            fields["scope"] = scope;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, oauth.TokenUrl)
        {
            Content = new FormUrlEncodedContent(fields),
        };

        // RFC 6749 section 2.3.1: id and secret are form-encoded before they are put together.
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(
                Encoding.UTF8.GetBytes(
                    $"{WebUtility.UrlEncode(oauth.Id)}:{WebUtility.UrlEncode(oauth.Secret)}"
                )
            )
        );
        try
        {
            using var response = await client.SendAsync(request, cancellation);
            var body = await response.Content.ReadAsStringAsync(cancellation);
            return
                response.IsSuccessStatusCode
                && Json.Text(Json.Member(JsonNode.Parse(body), "access_token")) is { } token
                ? token
                : throw new TargetUnusableException(
                    $"The token endpoint {oauth.TokenUrl} gave no access_token: it answered {(int)response.StatusCode}. Check client-id and SCIM_CLIENT_SECRET."
                );
        }
        catch (Exception e) when (e is HttpRequestException or JsonException)
        {
            throw new TargetUnusableException(
                $"The token endpoint {oauth.TokenUrl} gave no access_token: {e.Message}"
            );
        }
    }
}
