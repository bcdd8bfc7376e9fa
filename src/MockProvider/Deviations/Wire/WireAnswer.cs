using System.Text;
using System.Text.Json;

namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>An answer in the hands of a deviation. <see cref="Body"/> is null where there is none in JSON.</summary>
internal sealed class WireAnswer(int status)
{
    private const string ResourcesMember = "Resources";

    // What the provider sent that is no JSON, such as a token.
    private byte[] _other = [];

    public int Status { get; set; } = status;

    public IDictionary<string, string> Headers { get; } =
        new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public JsonNode? Body { get; set; }

    /// <summary>Text in place of the JSON, to be sent as it is.</summary>
    public string? Text { get; set; }

    /// <summary>Bytes in place of the JSON, to be sent as they are.</summary>
    public byte[]? Bytes { get; set; }

    /// <summary>
    /// Sends status, headers and body as they stand, past the HTTP server, which would mend them (a body where there must be none, a
    /// wrong Content-Length), and closes the connection.
    /// </summary>
    public bool PastTheServer { get; set; }

    public bool Succeeded => Status is >= 200 and < 300;

    public bool IsError => Status >= 400;

    /// <summary>The body, where it is an object.</summary>
    public JsonObject? Document => Body as JsonObject;

    /// <summary>The resources in the answer: the one, or those of the list; none in an error.</summary>
    public IEnumerable<JsonObject> Resources =>
        IsError || Document is not { } document ? []
        : document[ResourcesMember] is JsonArray list ? list.OfType<JsonObject>()
        : document.ContainsKey("totalResults") ? []
        : [document];

    /// <summary>An answer with a JSON body.</summary>
    public static WireAnswer Of(int status, JsonNode? body)
    {
        var answer = new WireAnswer(status) { Body = body };
        if (body is not null)
        {
            answer.Headers["Content-Type"] = "application/scim+json";
        }

        return answer;
    }

    /// <summary>What the provider answers to the request of this context.</summary>
    internal static async Task<WireAnswer> OfAsync(HttpContext http, RequestDelegate conform)
    {
        using var buffer = new MemoryStream();
        http.Response.Body = buffer;
        await conform(http);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        var answer = new WireAnswer(http.Response.StatusCode);
        foreach (var (name, value) in http.Response.Headers)
        {
            answer.Headers[name] = value.ToString();
        }

        var bytes = buffer.ToArray();
        answer.Body = WireCall.Parse(bytes);
        answer._other = answer.Body is null ? bytes : [];
        return answer;
    }

    internal async Task WriteAsync(HttpContext http)
    {
        var bytes =
            Bytes
            ?? (
                Text is not null ? Encoding.UTF8.GetBytes(Text)
                : Body is null ? _other
                : JsonSerializer.SerializeToUtf8Bytes(Body)
            );
        if (PastTheServer)
        {
            await UnframedAnswer.WriteAsync(http, Status, Headers, bytes);
            return;
        }

        var response = http.Response;
        response.StatusCode = Status;
        response.Headers.Clear();
        foreach (var (name, value) in Headers)
        {
            response.Headers[name] = value;
        }

        response.ContentLength = Status is 204 or 304 ? null : bytes.Length;
        if (bytes.Length > 0)
        {
            await response.Body.WriteAsync(bytes, http.RequestAborted);
        }
    }
}
