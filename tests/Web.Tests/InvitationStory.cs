using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ScimConformance.Web.Tests;

/// <summary>An organization whose people get invited, over the provider's own HTTP interfaces.</summary>
internal sealed class InvitationStory(Uri provider, string controlKey) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = provider };
    private string _organization = "";
    private string _key = "";

    public async Task MakeOrganizationAsync()
    {
        var made = await CallAsync(
            HttpMethod.Post,
            "control/v1/organizations",
            controlKey,
            new JsonObject()
        );
        _organization = (string)made["id"]!;
        _key = (string)made["serviceAccount"]!["applicationKey"]!;
    }

    /// <summary>Provisions somebody and takes the link out of the mail.</summary>
    public async Task<string> InviteAsync(string address)
    {
        var user = new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:User"),
            ["userName"] = address,
            ["emails"] = new JsonArray(new JsonObject { ["type"] = "work", ["value"] = address }),
        };
        await CallAsync(HttpMethod.Post, "api/v2/scim/Users", _key, user);
        var mailbox = $"control/v1/organizations/{_organization}/mailbox";
        var list = await CallAsync(
            HttpMethod.Get,
            $"{mailbox}?to={address}",
            controlKey,
            body: null
        );
        var mail = await CallAsync(
            HttpMethod.Get,
            $"{mailbox}/{(string)list["messages"]![0]!["id"]!}",
            controlKey,
            body: null
        );
        return (string)mail["links"]![0]!;
    }

    public Task AdvanceTwoDaysAsync() =>
        CallAsync(
            HttpMethod.Post,
            $"control/v1/organizations/{_organization}/clock/advance",
            controlKey,
            new JsonObject { ["seconds"] = 172800 }
        );

    public void Dispose() => _client.Dispose();

    private async Task<JsonNode> CallAsync(
        HttpMethod method,
        string path,
        string key,
        JsonObject? body
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await _client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
