using System.Formats.Asn1;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Texts that a provider may put into another form, but not change (RFC 7643 section 4.1, ruling N54).</summary>
internal static class FormChecks
{
    /// <summary>The same but for blanks, and letter case if so said.</summary>
    public static Discrepancy? IsSameText(
        Exchange exchange,
        string path,
        string sent,
        bool ignoreCase
    ) =>
        Compare(
            exchange,
            path,
            sent,
            found =>
                string.Equals(
                    WithoutBlanks(found),
                    WithoutBlanks(sent),
                    ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal
                )
        );

    /// <summary>The same digits in the same order, and a plus sign just if there was one.</summary>
    public static Discrepancy? HasSameDigits(Exchange exchange, string path, string sent) =>
        Compare(
            exchange,
            path,
            sent,
            found => string.Equals(Digits(found), Digits(sent), StringComparison.Ordinal)
        );

    /// <summary>The same mailbox: the local part letter by letter, the domain in any letter case (RFC 5321 section 2.4).</summary>
    public static Discrepancy? IsSameMailbox(Exchange exchange, string path, string sent) =>
        Compare(
            exchange,
            path,
            sent,
            found =>
                string.Equals(found, sent, StringComparison.OrdinalIgnoreCase)
                && string.Equals(found.Split('@')[0], sent.Split('@')[0], StringComparison.Ordinal)
        );

    /// <summary>The bytes of the first certificate are those of this base64 text.</summary>
    public static Discrepancy? HasCertificate(Exchange exchange, string base64) =>
        Compare(
            exchange,
            "x509Certificates[0].value",
            base64,
            found => Bytes(found) is { } bytes && bytes.AsSpan().SequenceEqual(Bytes(base64))
        );

    /// <summary>
    /// Each value is the DER of one certificate: a SEQUENCE over all bytes, which begins with a SEQUENCE. A PKCS #7 bundle
    /// begins with an object identifier.
    /// </summary>
    public static IEnumerable<Discrepancy?> AreSingleCertificates(Exchange exchange) =>
        ResourcePath
            .All(Json.ObjectOf(exchange), "x509Certificates[*].value")
            .Where(node => Json.Text(node) is not { } text || !IsOneCertificate(text))
            .Select(node => new Discrepancy(
                "the DER of one certificate, in base64",
                ValueChecks.Show(node),
                exchange
            ));

    /// <summary>The whole name, if it is shown, holds all of these texts, or none of them.</summary>
    public static IEnumerable<Discrepancy?> NameHolds(
        Exchange exchange,
        IReadOnlyList<string> texts,
        bool expected
    ) =>
        Json.Text(ResourcePath.First(Json.ObjectOf(exchange), "name.formatted")) is { } whole
            ? texts
                .Where(text => whole.Contains(text, StringComparison.OrdinalIgnoreCase) != expected)
                .Select(text => new Discrepancy(
                    $"name.formatted {(expected ? "with" : "without")} {text}",
                    whole,
                    exchange
                ))
            : [];

    /// <summary>No answer has a member password with a value, at any depth.</summary>
    public static IEnumerable<Discrepancy?> ShowNoPassword(IEnumerable<Exchange> exchanges) =>
        exchanges
            .Where(exchange => !IsSchemas(exchange))
            .SelectMany(exchange =>
                JsonWalk
                    .Members(Json.ObjectOf(exchange))
                    .Where(member =>
                        string.Equals(member.Key, "password", StringComparison.OrdinalIgnoreCase)
                        && member.Value is not null
                    )
                    .Select(_ => new Discrepancy("no password", "one", exchange))
            );

    private static Discrepancy? Compare(
        Exchange exchange,
        string path,
        string sent,
        Func<string, bool> isSame
    ) =>
        ResourcePath.First(Json.ObjectOf(exchange), path) is { } node
        && Json.Text(node) is { } found
        && isSame(found)
            ? null
            : new(
                $"{path} to mean {sent}",
                ValueChecks.Show(ResourcePath.First(Json.ObjectOf(exchange), path)),
                exchange
            );

    private static string WithoutBlanks(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Digits(string text) =>
        string.Concat(text.Where(c => char.IsAsciiDigit(c) || c is '+'));

    private static byte[]? Bytes(string text)
    {
        var buffer = new byte[text.Length + 3];
        return Convert.TryFromBase64String(
            text.PadRight((text.Length + 3) / 4 * 4, '='),
            buffer,
            out var count
        )
            ? buffer[..count]
            : null;
    }

    private static bool IsOneCertificate(string text)
    {
        if (Bytes(text) is not { } bytes)
        {
            return false;
        }

        try
        {
            var der = new AsnReader(bytes, AsnEncodingRules.DER);
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

    private static bool IsSchemas(Exchange exchange) =>
        exchange.Request.Url.AbsolutePath.Contains("/Schemas", StringComparison.OrdinalIgnoreCase);
}
