using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using ScimConformance.TestIdp;

namespace ScimConformance.MockProvider.Tests.Sso;

/// <summary>An organization whose people log in through the test identity provider.</summary>
internal sealed class SsoOrganization
{
    public const string Ann = "ann@example.com";

    private static readonly Lazy<TestIdentityProvider> Shared = new(() => new());

    private readonly TestProvider _provider;

    private SsoOrganization(
        TestProvider provider,
        TestOrganization organization,
        JsonObject settings
    )
    {
        _provider = provider;
        Organization = organization;
        Audience = settings["serviceProvider"]!["entityId"]!.GetValue<string>();
        Recipient = settings["serviceProvider"]!["assertionConsumerUrl"]!.GetValue<string>();
        LoginUrl = settings["serviceProvider"]!["loginUrl"]!.GetValue<string>();
    }

    public static TestIdentityProvider Idp => Shared.Value;

    public TestOrganization Organization { get; }

    public string Audience { get; }

    public string Recipient { get; }

    public string LoginUrl { get; }

    public static async Task<SsoOrganization> CreateAsync(
        bool jit = false,
        string definition = "{}",
        TestProvider? provider = null
    )
    {
        var where = provider ?? await SharedProvider.GetAsync();
        var organization = await where.CreateAsync(definition);
        var settings = await SetAsync(where, organization, Settings(jit));
        return new SsoOrganization(where, organization, settings.Expect(HttpStatusCode.OK).Json);
    }

    public static JsonObject Settings(bool jit = false) =>
        new()
        {
            ["identityProvider"] = new JsonObject
            {
                ["entityId"] = TestIdentityProvider.EntityId,
                ["ssoUrl"] = TestIdentityProvider.SingleSignOnUrl,
                ["certificates"] = new JsonArray(Idp.Certificate),
            },
            ["jit"] = jit,
            ["customSubdomain"] = true,
        };

    public static Task<Answer> SetAsync(
        TestProvider provider,
        TestOrganization organization,
        JsonObject settings
    ) => provider.Control.PutAsync($"organizations/{organization.Id}/sso", settings);

    public Task<Answer> SetAsync(JsonObject settings) =>
        SetAsync(_provider, Organization, settings);

    public async Task<JsonObject> ReadAsync() =>
        (await _provider.Control.GetAsync($"organizations/{Organization.Id}/sso"))
            .Expect(HttpStatusCode.OK)
            .Json;

    /// <summary>A login that is right, at the organization's time.</summary>
    public async Task<SamlLogin> LoginAsync(string userName = Ann)
    {
        var clock = await _provider.Control.GetAsync($"organizations/{Organization.Id}/clock");
        return new SamlLogin
        {
            Audience = Audience,
            Recipient = Recipient,
            NameId = userName,
            Now = DateTimeOffset.Parse(
                clock.Json["now"]!.GetValue<string>(),
                CultureInfo.InvariantCulture
            ),
        };
    }

    public async Task<Answer> SignInAsync(string userName = Ann) =>
        await SendAsync(Idp.Respond(await LoginAsync(userName)));

    public Task<Answer> SendAsync(XmlDocument response) =>
        SendAsync(TestIdentityProvider.Encode(response));

    public Task<Answer> SendAsync(string field) =>
        _provider.Anonymous.PostFormAsync(
            new Uri(Recipient).AbsolutePath[1..],
            ("SAMLResponse", field)
        );

    /// <summary>Begins at the provider; the AuthnRequest that the browser takes along.</summary>
    public async Task<XElement> BeginAsync()
    {
        var answer = await _provider.Anonymous.GetAsync(new Uri(LoginUrl).AbsolutePath[1..]);
        var location = answer.Expect(HttpStatusCode.SeeOther).Response.Headers.Location!;
        location.AbsoluteUri.Should().StartWith(TestIdentityProvider.SingleSignOnUrl);
        var query = location.Query.Split("SAMLRequest=")[1];
        using var deflated = new MemoryStream(
            Convert.FromBase64String(Uri.UnescapeDataString(query))
        );
        await using var inflate = new DeflateStream(deflated, CompressionMode.Decompress);
        return XElement.Load(inflate);
    }

    public async Task<string> WhoIsAsync(Answer answer) =>
        (
            await Organization
                .WithCookie(answer.Expect(HttpStatusCode.SeeOther).Cookie!)
                .GetAsync("current_user")
        )
            .Expect(HttpStatusCode.OK)
            .DataId;
}
