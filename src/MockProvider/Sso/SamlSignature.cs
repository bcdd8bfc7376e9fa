using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace ScimConformance.MockProvider.Sso;

/// <summary>
/// Checks the signature that stands in an element and must sign that very element, with a key that the organization knows; what
/// the signature itself says about keys counts for nothing.
/// </summary>
internal static class SamlSignature
{
    /// <summary>What is wrong with it, as a sentence; null when nothing is.</summary>
    public static string? Problem(XmlElement signed, IdentityProvider identityProvider)
    {
        if (SamlXml.Child(signed, SamlNames.Signature, "Signature") is not { } signature)
        {
            return $"The {signed.LocalName} is not signed.";
        }

        var id = SamlXml.Attribute(signed, "ID") ?? "";
        return ProblemOfForm(signature, id)
            ?? (
                identityProvider.Certificates.Any(certificate =>
                    IsBy(certificate, signed, signature, id)
                )
                    ? null
                    : $"The signature of the {signed.LocalName} is not the identity provider's, or something was changed after signing."
            );
    }

    private static string? ProblemOfForm(XmlElement signature, string id)
    {
        var info = SamlXml.Child(signature, SamlNames.Signature, "SignedInfo");
        var method = SamlXml.Child(info, SamlNames.Signature, "SignatureMethod");
        var reference = SamlXml.Child(info, SamlNames.Signature, "Reference");
        var canonical = SamlXml.Child(info, SamlNames.Signature, "CanonicalizationMethod");
        if (info is null || method is null || reference is null || canonical is null)
        {
            return "The signature lacks a part, or has one twice.";
        }

        if (
            SamlXml.Children(signature, SamlNames.Signature, "Object").Count > 0
            || SamlXml.Children(info).Count != 3
        )
        {
            return "The signature has parts that it must not have.";
        }

        if (id.Length == 0 || !SamlXml.Has(reference, "URI", $"#{id}"))
        {
            return "The signature signs something else than the element that it stands in.";
        }

        return ProblemOfAlgorithms(canonical, method, reference);
    }

    private static string? ProblemOfAlgorithms(
        XmlElement canonical,
        XmlElement method,
        XmlElement reference
    )
    {
        var transforms = SamlXml.Child(reference, SamlNames.Signature, "Transforms") is { } list
            ? SamlXml.Children(list).Select(transform => SamlXml.Attribute(transform, "Algorithm"))
            : [];
        var digest = SamlXml.Child(reference, SamlNames.Signature, "DigestMethod");
        return !SamlXml.Has(canonical, "Algorithm", SamlNames.ExclusiveC14N)
                ? "The signature is not canonicalized exclusively."
            : !transforms.SequenceEqual(
                [SamlNames.Enveloped, SamlNames.ExclusiveC14N],
                StringComparer.Ordinal
            )
                ? "The signature has other transforms than enveloped and exclusive canonicalization."
            : !IsOneOf(SamlNames.SignatureMethods, method)
            || SamlXml.Children(method).Count > 0
            || !IsOneOf(SamlNames.DigestMethods, digest)
                ? "The signature uses an algorithm that is not accepted; expected RSA with SHA-256 or longer."
            : null;
    }

    private static bool IsOneOf(string[] known, XmlElement? element) =>
        known.Contains(SamlXml.Attribute(element, "Algorithm"), StringComparer.Ordinal);

    private static bool IsBy(byte[] certificate, XmlElement signed, XmlElement signature, string id)
    {
        try
        {
            using var loaded = X509CertificateLoader.LoadCertificate(certificate);
            using var key = loaded.GetRSAPublicKey()!;
            var xml = new StrictSignedXml(signed, id);
            xml.LoadXml(signature);
            return xml.CheckSignature(key);
        }
        catch (Exception error)
            when (error is CryptographicException or FormatException or XmlException)
        {
            // What cannot be read is signed by nobody.
            return false;
        }
    }
}
