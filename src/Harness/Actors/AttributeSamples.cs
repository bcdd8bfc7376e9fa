using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// Values that any provider can keep (RFC 7643 section 4), a new one each time, and such that what providers like to do with them
/// shows: zeros and a plus at the beginning, line breaks, long texts, words that are not in a usual list.
/// </summary>
internal sealed class AttributeSamples(ResourceSource source, TimeProvider time)
{
    private static readonly Dictionary<string, string[]> Lists = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["userType"] = ["Intern", "Temp", "External"],
        ["preferredLanguage"] = ["fr-CA", "de-CH", "pt-BR"],
        ["locale"] = ["en-US", "de-DE", "fr-FR"],
        ["timezone"] = ["Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo"],
        ["addresses.country"] = ["DE", "FR", "US"],
    };

    private int _count;

    /// <summary>A value of an attribute that is not complex.</summary>
    public JsonNode Next(string path, Announcement announced)
    {
        _count++;
        if (Lists.TryGetValue(path, out var list))
        {
            return list[_count % list.Length];
        }

        var canonical = AnnouncementChecks.Texts(announced, "canonicalValues");
        return announced.Type switch
        {
            "boolean" => _count % 2 == 1,
            "integer" => RandomNumberGenerator.GetInt32(1_000_000, int.MaxValue),
            "decimal" => _count + 0.5m,
            "dateTime" => $"2026-01-{Two(1 + (_count % 28))}T12:00:00Z",
            "binary" => Certificate(),
            "reference" => Address(),
            _ when canonical.Count > 0 => canonical[_count % canonical.Count],
            _ => Text(path),
        };
    }

    /// <summary>A password that most rules accept.</summary>
    public static string Password() =>
        $"Aa1!{RandomNumberGenerator.GetHexString(20, lowercase: true)}";

    private string Text(string path) =>
        path.ToUpperInvariant() switch
        {
            "USERNAME" or "EMAILS.VALUE" => source.Address(),
            "PHONENUMBERS.VALUE" =>
                $"tel:+1-201-555-{RandomNumberGenerator.GetInt32(100, 199).ToString("0000", CultureInfo.InvariantCulture)}",
            "ADDRESSES.FORMATTED" or "ADDRESSES.STREETADDRESS" =>
                $"{source.Label("house")}\nfloor 2",
            "ADDRESSES.POSTALCODE" => $"01{Two(_count)}7",
            "EMPLOYEENUMBER" =>
                $"007{RandomNumberGenerator.GetInt32(1000, 9999).ToString(CultureInfo.InvariantCulture)}",
            "PROFILEURL" or "PHOTOS.VALUE" => Address(),
            "ENTITLEMENTS.VALUE" => $"{source.Label("right")} to read all there is in the archive",
            _ => source.Label("value"),
        };

    private string Address() => $"https://example.com/{Uri.EscapeDataString(source.Label("at"))}";

    private string Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = time.GetUtcNow();
        using var certificate = new CertificateRequest(
            $"CN={source.Label("certificate")}",
            key,
            HashAlgorithmName.SHA256
        ).CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        return Convert.ToBase64String(certificate.RawData);
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
