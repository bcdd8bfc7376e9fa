using System.Diagnostics;
using System.Net.Http.Headers;

namespace ScimConformance.Fuzz.Sending;

/// <summary>The way to one organization. Neither paths nor headers are mended on it.</summary>
internal sealed class Connection(Uri scimBaseUrl, Keys keys) : IDisposable
{
    private static readonly UriCreationOptions AsItIs = new()
    {
        DangerousDisablePathAndQueryCanonicalization = true,
    };

    private const int Large = 1_000_000;

    private readonly HttpClient _client = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
    );
    private readonly string _base = scimBaseUrl.AbsoluteUri.TrimEnd('/');

    public async Task<FuzzAnswer> SendAsync(FuzzRequest request)
    {
        using var message = new HttpRequestMessage(
            new HttpMethod(request.Method),
            new Uri(_base + request.Target, AsItIs)
        );
        message.Headers.Authorization = keys.Of(request.Sender) is { } key
            ? new AuthenticationHeaderValue("Bearer", key)
            : null;
        Add(message.Headers, "Accept", request.Accept);
        Add(message.Headers, "If-Match", request.IfMatch);
        Add(message.Headers, "If-None-Match", request.IfNoneMatch);
        if (request.Body is not null)
        {
            message.Content = new ByteArrayContent(request.Body);
            Add(message.Content.Headers, "Content-Type", request.ContentType);
            // A body that is too large is refused while it is on its way, and the connection closed.
            message.Headers.ExpectContinue = request.Body.Length > Large;
        }

        try
        {
            return await SendAsync(message);
        }
        catch (HttpRequestException error)
        {
            return FuzzAnswer.Nothing(error.InnerException?.Message ?? error.Message);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<FuzzAnswer> SendAsync(HttpRequestMessage message)
    {
        var sent = Stopwatch.GetTimestamp();
        using var answer = await _client.SendAsync(message);
        var body = await answer.Content.ReadAsByteArrayAsync();
        return new FuzzAnswer(
            (int)answer.StatusCode,
            answer.Content.Headers.ContentType?.MediaType,
            body,
            Stopwatch.GetElapsedTime(sent),
            answer.Headers.ETag?.ToString()
        );
    }

    private static void Add(HttpHeaders headers, string name, string? value)
    {
        if (value is not null)
        {
            headers.TryAddWithoutValidation(name, value);
        }
    }
}
