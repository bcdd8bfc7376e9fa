using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ScimConformance.Fuzz.Sending;

/// <summary>The control API of the provider: organizations of their own, and their clocks.</summary>
internal sealed class ControlledOrganizations : IDisposable
{
    private readonly HttpClient _client;

    public ControlledOrganizations(Uri address, string key)
    {
        _client = new HttpClient { BaseAddress = new Uri(address, "control/v1/") };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>A new organization of preset rfc with test resources and, if given, one more option.</summary>
    public async Task<Keys> CreateAsync(string? option = null, JsonNode? value = null)
    {
        var options = new JsonObject { ["testResources"] = true };
        if (option is not null)
        {
            options[option] = value;
        }

        var created = await PostAsync(
            "organizations",
            new JsonObject { ["preset"] = "rfc", ["options"] = options }
        );
        var administrator = created["administrator"]!;
        return new Keys(
            created["id"]!.GetValue<string>(),
            created["serviceAccount"]!["applicationKey"]!.GetValue<string>(),
            administrator["applicationKey"]!.GetValue<string>(),
            administrator["id"]!.GetValue<string>()
        );
    }

    public Task AdvanceClockAsync(string organization, int seconds) =>
        PostAsync(
            $"organizations/{organization}/clock/advance",
            new JsonObject { ["seconds"] = seconds }
        );

    public void Dispose() => _client.Dispose();

    private async Task<JsonNode> PostAsync(string path, JsonObject body)
    {
        using var content = new StringContent(
            body.ToJsonString(),
            Encoding.UTF8,
            "application/json"
        );
        using var answer = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        return JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
    }
}
