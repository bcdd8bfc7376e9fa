using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace ScimConformance.Durability;

/// <summary>The few SCIM requests that are needed. Null or false means that no answer came: the provider is gone.</summary>
internal sealed class ScimUsers : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _users;

    public ScimUsers(Uri scimBaseUrl, string key)
    {
        _users = $"{scimBaseUrl.AbsoluteUri.TrimEnd('/')}/Users";
        _client = new HttpClient();
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>The id of the new user.</summary>
    public async Task<string?> CreateAsync(string userName, string value) =>
        await SendAsync(
            HttpMethod.Post,
            _users,
            new JsonObject
            {
                ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:User"),
                ["userName"] = userName,
                ["displayName"] = value,
                ["title"] = value,
            },
            HttpStatusCode.Created
        )
            is { } answer
            ? JsonNode.Parse(answer)!["id"]!.GetValue<string>()
            : null;

    public async Task<bool> ChangeAsync(string id, string value) =>
        await SendAsync(
            HttpMethod.Patch,
            $"{_users}/{id}",
            new JsonObject
            {
                ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
                ["Operations"] = new JsonArray(
                    Replacement("displayName", value),
                    Replacement("title", value)
                ),
            },
            HttpStatusCode.OK
        )
            is not null;

    public async Task<bool> DeleteAsync(string id) =>
        await SendAsync(HttpMethod.Delete, $"{_users}/{id}", body: null, HttpStatusCode.NoContent)
            is not null;

    /// <summary>The user as found by the index and, where the id is known, by id, which must agree.</summary>
    public async Task<(UserState State, string? Id)> FindAsync(TrackedUser user)
    {
        var filter = Uri.EscapeDataString($"userName eq \"{user.UserName}\"");
        using var listed = await _client.GetAsync(new Uri($"{_users}?filter={filter}"));
        var found = JsonNode
            .Parse(await listed.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!["Resources"]
            ?.AsArray();
        var byName = StateOf(found is { Count: > 0 } ? found[0] : null);
        var id = user.Id ?? found?.FirstOrDefault()?["id"]?.GetValue<string>();
        if (id is null)
        {
            return (byName, null);
        }

        using var read = await _client.GetAsync(new Uri($"{_users}/{id}"));
        var byId =
            read.StatusCode is HttpStatusCode.NotFound
                ? UserState.Absent
                : StateOf(
                    JsonNode.Parse(await read.EnsureSuccessStatusCode().Content.ReadAsStringAsync())
                );
        // What is found one way and not the other is neither of the states that it may be in.
        return (
            byName == byId ? byId : new UserState(false, byName.ToString(), byId.ToString()),
            id
        );
    }

    public void Dispose() => _client.Dispose();

    private async Task<string?> SendAsync(
        HttpMethod method,
        string url,
        JsonObject? body,
        HttpStatusCode expected
    )
    {
        using var request = new HttpRequestMessage(method, url);
        if (body is not null)
        {
            request.Content = new StringContent(
                body.ToJsonString(),
                MediaTypeHeaderValue.Parse("application/scim+json")
            );
        }

        try
        {
            using var answer = await _client.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            return answer.StatusCode == expected
                ? text
                : throw new InvalidOperationException(
                    $"{method} {url} was answered {(int)answer.StatusCode}: {text}"
                );
        }
        // The second is what a kill between the connecting and the first byte looks like.
        catch (Exception e) when (e is HttpRequestException or SocketException)
        {
            return null;
        }
    }

    private static JsonObject Replacement(string path, string value) =>
        new()
        {
            ["op"] = "replace",
            ["path"] = path,
            ["value"] = value,
        };

    private static UserState StateOf(JsonNode? user) =>
        user is null
            ? UserState.Absent
            : new UserState(
                true,
                user["displayName"]?.GetValue<string>(),
                user["title"]?.GetValue<string>()
            );
}
