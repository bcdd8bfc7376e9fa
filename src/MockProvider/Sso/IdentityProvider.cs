using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Sso;

/// <summary>An identity provider that an organization trusts. <paramref name="Certificates"/> are in DER.</summary>
internal sealed record IdentityProvider(
    string EntityId,
    Uri SingleSignOnUrl,
    IReadOnlyList<byte[]> Certificates
)
{
    private const int ShortestKey = 2048;

    /// <summary>Of a document that the options schema has accepted; <paramref name="path"/> is where it stands.</summary>
    public static Result<IdentityProvider> Parse(JsonObject given, string path)
    {
        var url = given["ssoUrl"]!.GetValue<string>();
        if (
            !Uri.TryCreate(url, UriKind.Absolute, out var parsed)
            || parsed.Scheme is not ("http" or "https")
        )
        {
            return ScimError.BadRequest(
                $"'{path}.ssoUrl' is \"{url}\"; expected an http or https URL."
            );
        }

        var certificates = new List<byte[]>();
        foreach (var text in given["certificates"]!.AsArray())
        {
            if (ReadCertificate(text!.GetValue<string>()) is not { } certificate)
            {
                return ScimError.BadRequest(
                    $"'{path}.certificates.{certificates.Count}' is no X.509 certificate with an RSA key of {ShortestKey} bits or more, in PEM or base64."
                );
            }

            certificates.Add(certificate);
        }

        return new IdentityProvider(given["entityId"]!.GetValue<string>(), parsed, certificates);
    }

    private static byte[]? ReadCertificate(string text)
    {
        var body = text.Replace("-----BEGIN CERTIFICATE-----", "", StringComparison.Ordinal)
            .Replace("-----END CERTIFICATE-----", "", StringComparison.Ordinal);
        var bytes = new byte[body.Length];
        if (!Convert.TryFromBase64String(body, bytes, out var length))
        {
            return null;
        }

        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(bytes.AsSpan(0, length));
            using var key = certificate.GetRSAPublicKey();
            return key?.KeySize >= ShortestKey ? certificate.RawData : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public bool Is(string? entityId) => string.Equals(EntityId, entityId, StringComparison.Ordinal);

    public JsonObject ToJson() =>
        new()
        {
            ["entityId"] = EntityId,
            ["ssoUrl"] = SingleSignOnUrl.AbsoluteUri,
            ["certificates"] = new JsonArray([
                .. Certificates.Select(der => JsonValue.Create(Convert.ToBase64String(der))),
            ]),
        };
}
