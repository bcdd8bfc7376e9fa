using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.Web.Tests;

/// <summary>A provider with an organization of its own, and what happens outside of any browser: the calls of an identity provider.</summary>
internal sealed class Story : IAsyncDisposable
{
    private const string ControlKey = "web-control-key";

    private readonly ProviderHost _provider;
    private readonly HttpClient _http;
    private readonly JsonNode _organization;

    private Story(ProviderHost provider, HttpClient http, JsonNode organization)
    {
        _provider = provider;
        _http = http;
        _organization = organization;
        Key = (string)organization["serviceAccount"]!["applicationKey"]!;
    }

    /// <summary>The application key that the identity provider shows.</summary>
    public string Key { get; set; }

    public string Administrator => (string)_organization["administrator"]!["email"]!;

    public string Password => (string)_organization["administrator"]!["password"]!;

    private string AdministratorKey => (string)_organization["administrator"]!["applicationKey"]!;

    public string ServiceAccountId => (string)_organization["serviceAccount"]!["id"]!;

    private string Id => (string)_organization["id"]!;

    public static async Task<Story> BeginAsync(JsonObject? definition = null)
    {
        var provider = await ProviderHost.StartAsync(
            new ProviderOptions
            {
                Urls = ["http://127.0.0.1:0"],
                Control = true,
                ControlKey = ControlKey,
            },
            CancellationToken.None
        );
        var http = new HttpClient { BaseAddress = provider.Address };
        var made = await CallAsync(
            http,
            HttpMethod.Post,
            "control/v1/organizations",
            ControlKey,
            definition ?? []
        );
        return new Story(provider, http, made.Body!);
    }

    public string Url(string path) => new Uri(_provider.Address, path).AbsoluteUri;

    public Task<(HttpStatusCode Status, JsonNode? Body)> ScimAsync(
        HttpMethod method,
        string path,
        JsonObject? body = null
    ) => CallAsync(_http, method, $"api/v2/scim/{path}", Key, body);

    /// <summary>Provisions somebody; what it returns is the id.</summary>
    public async Task<string> ProvisionAsync(string address, string name)
    {
        var (status, body) = await ScimAsync(HttpMethod.Post, "Users", Person(address, name));
        status.Should().Be(HttpStatusCode.Created, body?.ToJsonString());
        return (string)body!["id"]!;
    }

    public static JsonObject Person(string address, string name) =>
        new()
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:User"),
            ["userName"] = address,
            ["name"] = new JsonObject { ["formatted"] = name },
            ["emails"] = new JsonArray(new JsonObject { ["type"] = "work", ["value"] = address }),
        };

    public async Task DeactivateAsync(string id)
    {
        var patch = new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
            ["Operations"] = new JsonArray(
                new JsonObject
                {
                    ["op"] = "replace",
                    ["path"] = "active",
                    ["value"] = false,
                }
            ),
        };
        (await ScimAsync(HttpMethod.Patch, $"Users/{id}", patch))
            .Status.Should()
            .Be(HttpStatusCode.OK);
    }

    /// <summary>Makes the organization log in through an identity provider; what it returns is the page that asks for a code.</summary>
    public async Task<string> OfferSsoAsync()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest(
            "CN=idp.example.com",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        var settings = new JsonObject
        {
            ["identityProvider"] = new JsonObject
            {
                ["entityId"] = "https://idp.example.com",
                ["ssoUrl"] = "https://idp.example.com/sso",
                ["certificates"] = new JsonArray(Convert.ToBase64String(certificate.RawData)),
            },
        };
        var (status, body) = await CallAsync(
            _http,
            HttpMethod.Put,
            $"control/v1/organizations/{Id}/sso",
            ControlKey,
            settings
        );
        status.Should().Be(HttpStatusCode.OK, body?.ToJsonString());
        return $"/account/saml/{Id}/code";
    }

    /// <summary>Gives somebody the role that may do everything.</summary>
    public async Task PromoteAsync(string id)
    {
        var roles = await AdminAsync(HttpMethod.Get, "roles");
        var admin = roles["data"]!
            .AsArray()
            .Single(role =>
                string.Equals(
                    (string)role!["attributes"]!["name"]!,
                    "Admin",
                    StringComparison.Ordinal
                )
            )!;
        await AdminAsync(
            HttpMethod.Post,
            $"roles/{(string)admin["id"]!}/users",
            new JsonObject
            {
                ["data"] = new JsonObject { ["type"] = "users", ["id"] = id },
            }
        );
    }

    /// <summary>The link in the last mail to somebody.</summary>
    public async Task<string> LastLinkAsync(string address)
    {
        var mailbox = $"control/v1/organizations/{Id}/mailbox";
        var list = await ControlAsync(HttpMethod.Get, $"{mailbox}?to={address}");
        var mail = await ControlAsync(
            HttpMethod.Get,
            $"{mailbox}/{(string)list["messages"]!.AsArray()[^1]!["id"]!}"
        );
        return (string)mail["links"]![0]!;
    }

    public async Task<string> InviteAsync(string address)
    {
        await ProvisionAsync(address, address.Split('@')[0]);
        return await LastLinkAsync(address);
    }

    public async Task AdvanceAsync(TimeSpan step) =>
        await ControlAsync(
            HttpMethod.Post,
            $"control/v1/organizations/{Id}/clock/advance",
            new JsonObject { ["seconds"] = step.TotalSeconds }
        );

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _provider.DisposeAsync();
    }

    private async Task<JsonNode> AdminAsync(HttpMethod method, string path, JsonObject? body = null)
    {
        using var request = new HttpRequestMessage(
            method,
            new Uri($"api/v2/{path}", UriKind.Relative)
        );
        request.Headers.Add("DD-API-KEY", (string)_organization["apiKey"]!);
        request.Headers.Add("DD-APPLICATION-KEY", AdministratorKey);
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.Should().BeTrue(text);
        return JsonNode.Parse(text)!;
    }

    private async Task<JsonNode> ControlAsync(
        HttpMethod method,
        string path,
        JsonObject? body = null
    )
    {
        var (status, answer) = await CallAsync(_http, method, path, ControlKey, body);
        ((int)status).Should().BeInRange(200, 299, answer?.ToJsonString());
        return answer!;
    }

    private static async Task<(HttpStatusCode Status, JsonNode? Body)> CallAsync(
        HttpClient http,
        HttpMethod method,
        string path,
        string key,
        JsonObject? body
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }
}
