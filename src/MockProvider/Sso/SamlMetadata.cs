using System.Xml.Linq;

namespace ScimConformance.MockProvider.Sso;

/// <summary>What an identity provider is told about the provider (SAML metadata section 2.4.4).</summary>
internal static class SamlMetadata
{
    private static readonly XNamespace Metadata = SamlNames.Metadata;

    public static string Render(SamlAddresses addresses, string organization) =>
        new XElement(
            Metadata + "EntityDescriptor",
            new XAttribute(XNamespace.Xmlns + "md", Metadata),
            new XAttribute("entityID", addresses.EntityId(organization)),
            new XElement(
                Metadata + "SPSSODescriptor",
                new XAttribute("AuthnRequestsSigned", "false"),
                new XAttribute("WantAssertionsSigned", "true"),
                new XAttribute("protocolSupportEnumeration", SamlNames.Protocol),
                new XElement(Metadata + "NameIDFormat", SamlNames.EmailFormat),
                new XElement(
                    Metadata + "AssertionConsumerService",
                    new XAttribute("Binding", SamlNames.PostBinding),
                    new XAttribute("Location", addresses.AssertionConsumer(organization)),
                    new XAttribute("index", "0"),
                    new XAttribute("isDefault", "true")
                )
            )
        ).ToString();
}
