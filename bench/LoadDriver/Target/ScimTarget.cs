using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace ScimConformance.LoadDriver.Target;

/// <summary>Any SCIM server, with as many connections as the load is to have.</summary>
internal sealed class ScimTarget : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _url;

    public ScimTarget(Uri url, string? token, int connections)
    {
        _url = url.AbsoluteUri.TrimEnd('/');
        Connections = connections;
        _client = new HttpClient(
            new SocketsHttpHandler
            {
                MaxConnectionsPerServer = connections,
                AllowAutoRedirect = false,
                UseCookies = false,
            }
        );
        _client.DefaultRequestHeaders.Authorization = token is null
            ? null
            : new AuthenticationHeaderValue("Bearer", token);
    }

    public int Connections { get; }

    /// <summary>Sends and reads the whole answer. Throws <see cref="LoadException"/> when there is none.</summary>
    public async Task<LoadAnswer> SendAsync(LoadRequest request, CancellationToken cancellation)
    {
        using var message = new HttpRequestMessage(request.Method, _url + request.Path);
        if (request.Body is not null)
        {
            message.Content = new ByteArrayContent(request.Body);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/scim+json");
        }

        try
        {
            using var answer = await _client.SendAsync(message, cancellation);
            var body = await answer.Content.ReadAsByteArrayAsync(cancellation);
            return new LoadAnswer(request, (int)answer.StatusCode, body);
        }
        catch (HttpRequestException error)
        {
            throw new LoadException(
                $"{request.Name}: {request.Method} {_url}{request.Path} got no answer: {error.InnerException?.Message ?? error.Message}",
                error
            );
        }
    }

    /// <summary>Sends what must succeed and answers with a document.</summary>
    public async Task<JsonObject> AskAsync(LoadRequest request, CancellationToken cancellation)
    {
        var answer = await SendAsync(request, cancellation);
        return answer.IsExpected && JsonNode.Parse(answer.Body) is JsonObject document
            ? document
            : throw new LoadException(answer.Problem);
    }

    public void Dispose() => _client.Dispose();
}
