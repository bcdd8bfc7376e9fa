using System.Text;
using System.Text.Json;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Http.Scim;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>
/// One SCIM request with its answer, in the hands of a deviation. What it does to the request counts until it calls
/// <see cref="ProceedAsync"/>; <see cref="Answer"/> is there afterwards, and what it is then is what the client gets.
/// A deviation that proceeds not at all must give an answer of its own.
/// </summary>
internal sealed class WireCall
{
    // A member that stands twice would throw when it is looked at.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly HttpContext _http;
    private readonly RequestDelegate _conform;
    private readonly Stream _wire;
    private readonly WireMemory _memory;

    private WireCall(HttpContext http, RequestDelegate conform, WireMemory memory, byte[] sent)
    {
        _http = http;
        _conform = conform;
        _memory = memory;
        _wire = http.Response.Body;
        SentBody = Encoding.UTF8.GetString(sent);
        Sent = Parse(sent);
        Body = Sent?.DeepClone();
        Method = http.Request.Method;
        Path = Below(http.Request.Path);
    }

    /// <summary>The method as the client sent it.</summary>
    public string Method { get; }

    /// <summary>The path below the base, without a slash at its beginning: <c>Users/123</c>.</summary>
    public string Path { get; }

    /// <summary>The first segment of the path: <c>Users</c>, <c>Schemas</c>, <c>Bulk</c>; empty for the base.</summary>
    public string Endpoint => Path.Split('/')[0];

    /// <summary>The second segment of the path, decoded, or null.</summary>
    public string? Id => Path.Split('/') is [_, { Length: > 0 } id, ..] ? id : null;

    /// <summary>The body as the client sent it; null where there is none or it is no JSON.</summary>
    public JsonNode? Sent { get; }

    /// <summary>The same as a text, whatever it is.</summary>
    public string SentBody { get; }

    /// <summary>The body as the provider will get it, if it is JSON.</summary>
    public JsonNode? Body { get; set; }

    public IHeaderDictionary RequestHeaders => _http.Request.Headers;

    public Caller Caller => ScimRequest.CallerOf(_http);

    public Organization Organization => Caller.Organization;

    /// <summary>What the client will get.</summary>
    public WireAnswer Answer { get; set; } = new(StatusCodes.Status500InternalServerError);

    /// <summary>With the question mark, or empty.</summary>
    public string RawQuery => _http.Request.QueryString.Value ?? "";

    /// <summary>A query parameter, or null.</summary>
    public string? Query(string name) =>
        _http.Request.Query.TryGetValue(name, out var values) ? values.ToString() : null;

    public bool Is(string method) => string.Equals(Method, method, StringComparison.Ordinal);

    public bool Is(string method, string endpoint) => Is(method) && IsAt(endpoint);

    /// <summary>Whether the request is for an endpoint, or something below it.</summary>
    public bool IsAt(string endpoint) =>
        string.Equals(Endpoint, endpoint, StringComparison.OrdinalIgnoreCase);

    /// <summary>Makes the provider see a query parameter with another value, or without it (null).</summary>
    public void SetQuery(string name, string? value)
    {
        var pairs = _http
            .Request.Query.Where(pair =>
                !string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)
            )
            .SelectMany(pair => pair.Value.Select(text => KeyValuePair.Create(pair.Key, text)));
        _http.Request.QueryString = QueryString.Create(
            value is null ? pairs : pairs.Append(KeyValuePair.Create(name, (string?)value))
        );
    }

    /// <summary>Makes the provider see another method or path (below the base).</summary>
    public void Redirect(string method, string path)
    {
        _http.Request.Method = method;
        _http.Request.Path = new PathString($"{ScimGate.Path}/{path}");
    }

    /// <summary>Lets the provider answer the request as it now is.</summary>
    public Task<WireAnswer> ProceedAsync() => ProceedAsync(_conform);

    /// <summary>Lets somebody else answer it.</summary>
    public async Task<WireAnswer> ProceedAsync(RequestDelegate answer)
    {
        if (!JsonNode.DeepEquals(Body, Sent))
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(Body);
            _http.Request.Body = new MemoryStream(bytes);
            _http.Request.ContentLength = bytes.Length;
        }

        Answer = await WireAnswer.OfAsync(_http, answer);
        return Answer;
    }

    /// <summary>
    /// A request of the deviation's own, as the same caller: what is stored, or what another write would do. Its answer
    /// is nobody's but the deviation's.
    /// </summary>
    public Task<WireAnswer> AskAsync(string method, string path, JsonNode? body = null) =>
        AskAsync(Caller, method, path, body);

    /// <summary>The same, as nobody whom the organization knows.</summary>
    public Task<WireAnswer> AskAsNobodyAsync(string method, string path, JsonNode? body = null) =>
        AskAsync(Caller.Stranger(Organization), method, path, body);

    /// <summary>The first success that an organization but the caller's has for a request, or null.</summary>
    public async Task<WireAnswer?> AskNeighboursAsync(
        string method,
        string path,
        JsonNode? body = null
    )
    {
        var organizations = _http.RequestServices.GetRequiredService<OrganizationRegistry>().Loaded;
        foreach (
            var other in organizations.Where(o =>
                !string.Equals(o.Id, Organization.Id, StringComparison.Ordinal)
            )
        )
        {
            var answer = await AskAsync(Caller.Stranger(other), method, path, body);
            if (answer.Succeeded && answer.Document?["totalResults"]?.GetValue<int>() is not 0)
            {
                return answer;
            }
        }

        return null;
    }

    private async Task<WireAnswer> AskAsync(
        Caller caller,
        string method,
        string path,
        JsonNode? body
    )
    {
        var inner = new DefaultHttpContext { RequestServices = _http.RequestServices };
        inner.Features.Set(caller);
        inner.Request.Method = method;
        inner.Request.Scheme = _http.Request.Scheme;
        inner.Request.Host = _http.Request.Host;
        var (bare, query) = path.Split('?', 2) is [var before, var after]
            ? (before, new QueryString("?" + after))
            : (path, QueryString.Empty);
        inner.Request.Path = new PathString($"{ScimGate.Path}/{bare}");
        inner.Request.QueryString = query;
        if (body is not null)
        {
            inner.Request.ContentType = AnswerType.Scim;
            inner.Request.Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(body));
        }

        return await WireAnswer.OfAsync(inner, _conform);
    }

    /// <summary>Answers with a SCIM error in place of what the provider says.</summary>
    public void Refuse(int status, string? scimType, string detail)
    {
        var body = ErrorResponse.Render(
            new ScimError(status, null, detail),
            documentedErrors: false
        );
        if (scimType is not null)
        {
            body["scimType"] = scimType;
        }

        Answer = WireAnswer.Of(status, body);
    }

    /// <summary>Keeps a value for later calls of the organization, under a name and an id.</summary>
    public void Remember(string name, string id, JsonNode? value) => _memory.Keep(name, id, value);

    /// <summary>A copy of what was kept, or null.</summary>
    public JsonNode? Recall(string name, string id) => _memory.Find(name, id);

    /// <summary>How often this was asked for under the name before: 0, 1, 2, …</summary>
    public int Count(string name) => _memory.Count(name);

    public static async Task<WireCall> OpenAsync(
        HttpContext http,
        RequestDelegate conform,
        WireMemory memory
    )
    {
        using var copy = new MemoryStream();
        await http.Request.Body.CopyToAsync(copy, http.RequestAborted);
        http.Request.Body = new MemoryStream(copy.ToArray());
        return new WireCall(http, conform, memory, copy.ToArray());
    }

    public async Task CloseAsync()
    {
        _http.Response.Body = _wire;
        await Answer.WriteAsync(_http);
    }

    internal static JsonNode? Parse(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(bytes, documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Below(PathString path) =>
        path.StartsWithSegments(
            ScimGate.Path,
            StringComparison.OrdinalIgnoreCase,
            out var remaining
        )
            ? (remaining.Value ?? "").TrimStart('/')
            : "";
}
