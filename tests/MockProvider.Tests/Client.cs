using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests;

/// <summary>A client with fixed headers; redirects are answers, not followed.</summary>
internal sealed class Client : IDisposable
{
    private readonly HttpClient _http;

    public Client(string root, params (string Name, string Value)[] headers)
        : this(new TwinHandler(Handler()), root, headers) { }

    private Client(HttpMessageHandler handler, string root, (string Name, string Value)[] headers)
    {
        _http = new HttpClient(handler) { BaseAddress = new Uri(root.TrimEnd('/') + "/") };
        foreach (var (name, value) in headers)
        {
            _http.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        }
    }

    /// <summary>A client of one provider alone, also where it has a twin.</summary>
    public static Client WithoutTwin(string root, params (string Name, string Value)[] headers) =>
        new(Handler(), root, headers);

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Answer> PostAsync(string path, JsonObject? body = null) =>
        SendAsync(HttpMethod.Post, path, body?.ToJsonString());

    public Task<Answer> PutAsync(string path, JsonObject body) =>
        SendAsync(HttpMethod.Put, path, body.ToJsonString());

    public Task<Answer> PatchAsync(string path, JsonObject body) =>
        SendAsync(HttpMethod.Patch, path, body.ToJsonString());

    public Task<Answer> DeleteAsync(string path, JsonObject? body = null) =>
        SendAsync(HttpMethod.Delete, path, body?.ToJsonString());

    public async Task<Answer> SendAsync(
        HttpMethod method,
        string path,
        string? body = null,
        string contentType = "application/json",
        string? accept = null
    )
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        var response = await _http.SendAsync(request);
        return new Answer(response, await response.Content.ReadAsStringAsync());
    }

    public void Dispose() => _http.Dispose();

    private static SocketsHttpHandler Handler() =>
        new() { AllowAutoRedirect = false, UseCookies = false };
}
