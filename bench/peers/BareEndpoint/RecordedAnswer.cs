using System.Net.Http.Headers;

namespace ScimConformance.BareEndpoint;

/// <summary>The status, headers and bytes of one answer, to be given again and again.</summary>
internal sealed class RecordedAnswer
{
    // Kestrel writes these itself.
    private static readonly string[] Own = ["Date", "Transfer-Encoding", "Connection"];

    private readonly int _status;
    private readonly KeyValuePair<string, string>[] _headers;
    private readonly byte[] _body;

    private RecordedAnswer(int status, KeyValuePair<string, string>[] headers, byte[] body)
    {
        _status = status;
        _headers = headers;
        _body = body;
    }

    public static async Task<RecordedAnswer> FetchAsync(Uri resource, string? token)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, resource);
        request.Headers.Authorization = token is null
            ? null
            : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var headers = answer
            .Headers.Concat(answer.Content.Headers)
            .Where(header => !Own.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value)));
        return new RecordedAnswer(
            (int)answer.StatusCode,
            [.. headers],
            await answer.Content.ReadAsByteArrayAsync()
        );
    }

    public Task WriteAsync(HttpContext http)
    {
        http.Response.StatusCode = _status;
        foreach (var (name, value) in _headers)
        {
            http.Response.Headers[name] = value;
        }

        http.Response.ContentLength = _body.Length;
        return http.Response.Body.WriteAsync(_body, 0, _body.Length);
    }
}
