using System.Formats.Asn1;
using System.Text.RegularExpressions;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>Whether a text has the form that RFC 7643 asks for (ruling N54).</summary>
internal static partial class TextFormats
{
    // A machine without time zone data knows no name at all; then the form must do.
    private static readonly bool KnowsTimeZones = TimeZoneInfo.TryFindSystemTimeZoneById(
        "America/Los_Angeles",
        out _
    );

    /// <summary>What was expected, or null when the text fits.</summary>
    public static string? Expected(string text, AttributeDefinition attribute) =>
        attribute switch
        {
            { Type: AttributeType.Reference } => IsUriReference(text) ? null : "a URI",
            { Format: TextFormat.CountryCode } => CountryCode().IsMatch(text)
                ? null
                : "an ISO 3166-1 alpha-2 code such as US",
            { Format: TextFormat.LanguageTag } => LanguageTag().IsMatch(text)
                ? null
                : "a language tag such as en-US",
            { Format: TextFormat.TimeZone } => IsTimeZone(text)
                ? null
                : "an IANA time zone such as America/Los_Angeles",
            { Format: TextFormat.Certificate } => IsCertificate(text)
                ? null
                : "one DER certificate in base64",
            _ => null,
        };

    // RFC 7643 section 2.3.7: absolute or relative, in the characters of RFC 3986.
    private static bool IsUriReference(string text) => UriCharacters().IsMatch(text);

    private static bool IsTimeZone(string text) =>
        TimeZoneName().IsMatch(text)
        && (!KnowsTimeZones || TimeZoneInfo.TryFindSystemTimeZoneById(text, out _));

    // RFC 7643 section 4.1.2: one certificate, never a bundle. A certificate is a SEQUENCE that starts with one, PKCS #7
    // starts with an identifier.
    private static bool IsCertificate(string text)
    {
        try
        {
            var der = new AsnReader(Base64.Decode(text), AsnEncodingRules.DER);
            var certificate = der.ReadSequence();
            return !der.HasData
                && certificate.HasData
                && certificate.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence);
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\A[A-Za-z]{2}\z", RegexOptions.NonBacktracking)]
    private static partial Regex CountryCode();

    // RFC 5646, and the underscore that RFC 7643 uses in a description.
    [GeneratedRegex(
        @"\A[A-Za-z0-9]{1,8}([-_][A-Za-z0-9]{1,8})*\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex LanguageTag();

    [GeneratedRegex(
        @"\A[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TimeZoneName();

    [GeneratedRegex(
        @"\A([A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex UriCharacters();
}
