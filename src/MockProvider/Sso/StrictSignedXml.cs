using System.Security.Cryptography.Xml;
using System.Xml;

namespace ScimConformance.MockProvider.Sso;

/// <summary>Finds the element that a signature refers to nowhere but where the signature stands: not by searching for an id.</summary>
internal sealed class StrictSignedXml : SignedXml
{
    private readonly XmlElement _signed;
    private readonly string _id;

    public StrictSignedXml(XmlElement signed, string id)
        : base(signed)
    {
        _signed = signed;
        _id = id;
        Resolver = null!;
    }

    public override XmlElement? GetIdElement(XmlDocument? document, string idValue) =>
        string.Equals(idValue, _id, StringComparison.Ordinal) ? _signed : null;
}
