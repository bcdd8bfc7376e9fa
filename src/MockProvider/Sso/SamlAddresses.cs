using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Sso;

/// <summary>Where an organization's identity provider finds the provider. The entity id is the address of the metadata.</summary>
internal sealed class SamlAddresses(ProviderAddress address)
{
    public const string Path = "/account/saml";

    public string EntityId(string organization) => Under(organization, "metadata.xml");

    public string AssertionConsumer(string organization) => Under(organization, "assertion");

    /// <summary>Where a person starts to log in, to be sent to the identity provider.</summary>
    public string Start(string organization) => Under(organization, "login");

    private string Under(string organization, string name) =>
        new Uri(address.Root, $"{Path}/{Uri.EscapeDataString(organization)}/{name}").AbsoluteUri;
}
