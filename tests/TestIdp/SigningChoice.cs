using System.Security.Cryptography.Xml;

namespace ScimConformance.TestIdp;

/// <summary>How an element is signed. The defaults are what identity providers do.</summary>
public sealed record SigningChoice
{
    public string Method { get; init; } = SignedXml.XmlDsigRSASHA256Url;
    public string Digest { get; init; } = SignedXml.XmlDsigSHA256Url;
    public string Canonicalization { get; init; } = SignedXml.XmlDsigExcC14NTransformUrl;

    /// <summary>The transforms after the enveloped one.</summary>
    public IReadOnlyList<Transform> Transforms { get; init; } = [new XmlDsigExcC14NTransform()];

    /// <summary>What the signature refers to; null is the element that it stands in.</summary>
    public string? Reference { get; init; }

    /// <summary>The secret of an HMAC, which is then the method.</summary>
    public byte[]? Secret { get; init; }
}
