using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Sso;

/// <summary>Begins a login at the identity provider, in the redirect binding (SAML bindings section 3.4.4).</summary>
internal sealed class SamlRequest(IDatabase database, IIdSource ids, SamlAddresses addresses)
{
    private const int IdBytes = 20;
    private static readonly XNamespace Protocol = SamlNames.Protocol;
    private static readonly XNamespace Assertion = SamlNames.Assertion;

    /// <summary>How long the identity provider may take over it.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>Whether people of the organization log in through an identity provider.</summary>
    public static bool IsOffered(Organization organization) =>
        organization.Sso.IdentityProvider is not null
        && organization.Pipeline.Login.Admission.Allows(organization, LoginMethod.Saml);

    /// <summary>Where to send the browser. Errors: 404 where the organization has no login through an identity provider.</summary>
    public async Task<Result<Uri>> BeginAsync(
        Organization organization,
        CancellationToken cancellation
    )
    {
        if (
            organization.Sso.IdentityProvider is not { } identityProvider
            || !IsOffered(organization)
        )
        {
            return ScimError.NotFound(
                "This organization does not log in through an identity provider."
            );
        }

        // An XML id begins with no digit.
        var id = $"_{ids.NewSecret(IdBytes).Value}";
        var stored = await database.WriteAsync<Done>(
            organization,
            async work =>
            {
                await work.Store.Saml.AddRequestAsync(
                    organization.Id,
                    id,
                    work.Now,
                    work.Now + Lifetime
                );
                return default(Done);
            },
            cancellation
        );
        return stored.IsError
            ? stored.Error
            : Address(
                identityProvider.SingleSignOnUrl,
                Compose(organization, identityProvider, id)
            );
    }

    private XElement Compose(
        Organization organization,
        IdentityProvider identityProvider,
        string id
    ) =>
        new(
            Protocol + "AuthnRequest",
            new XAttribute(XNamespace.Xmlns + "samlp", Protocol),
            new XAttribute(XNamespace.Xmlns + "saml", Assertion),
            new XAttribute("ID", id),
            new XAttribute("Version", "2.0"),
            new XAttribute("IssueInstant", Instant.Format(organization.Clock.GetUtcNow())),
            new XAttribute("Destination", identityProvider.SingleSignOnUrl.AbsoluteUri),
            new XAttribute("ProtocolBinding", SamlNames.PostBinding),
            new XAttribute(
                "AssertionConsumerServiceURL",
                addresses.AssertionConsumer(organization.Id)
            ),
            new XElement(Assertion + "Issuer", addresses.EntityId(organization.Id)),
            new XElement(
                Protocol + "NameIDPolicy",
                new XAttribute("Format", SamlNames.EmailFormat),
                new XAttribute("AllowCreate", "true")
            )
        );

    private static Uri Address(Uri singleSignOn, XElement request)
    {
        using var deflated = new MemoryStream();
        using (var deflate = new DeflateStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(request.ToString(SaveOptions.DisableFormatting)));
        }

        var query =
            $"SAMLRequest={Uri.EscapeDataString(Convert.ToBase64String(deflated.ToArray()))}";
        var separator = singleSignOn.Query.Length > 0 ? "&" : "?";
        return new Uri(
            singleSignOn.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)
                + separator
                + query
        );
    }
}
