using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// Sends one request and records it as evidence. Follows no redirect, and refuses to send a credential to any
/// origin but the one it was made for: a link that a server gave never carries the token away.
/// </summary>
internal sealed class HttpExchanger(
    HttpClient client,
    Uri origin,
    TimeProvider time,
    RequestPolicy? policy = null
)
{
    public const string ScimMediaType = "application/scim+json";

    private readonly RequestPolicy _policy = policy ?? RequestPolicy.None;

    /// <summary>Sends when its turn has come, again where the policy says so, and records each attempt; answers with the last.</summary>
    /// <exception cref="TransportException">There was no complete answer; the attempt is recorded all the same.</exception>
    public async Task<Exchange> SendAsync(
        EvidenceLog evidence,
        Channel channel,
        HttpMethod method,
        Uri url,
        Credential credential,
        RequestContent? content,
        CancellationToken cancellation,
        IReadOnlyList<KeyValuePair<string, string>>? headers = null
    )
    {
        var redirects = 0;
        for (var attempt = 0; ; attempt++)
        {
            await _policy.WaitForTurnAsync(cancellation);
            try
            {
                var exchange = await SendOnceAsync(
                    evidence,
                    channel,
                    method,
                    url,
                    credential,
                    content,
                    headers,
                    cancellation
                );
                if (_policy.RetryAfter(exchange.Answer, attempt) is { } wait)
                {
                    await _policy.DelayAsync(wait, cancellation);
                }
                else if (_policy.Redirection(method, url, exchange.Answer, redirects) is { } next)
                {
                    url = next;
                    redirects++;
                }
                else
                {
                    return exchange;
                }
            }
            catch (TransportException e)
                when (_policy.MayRepeat(method, e.InnerException!, attempt))
            {
                await _policy.DelayAsync(TimeSpan.FromSeconds(1 << attempt), cancellation);
            }
        }
    }

    /// <summary>Waits until a request is due that goes another way.</summary>
    public Task WaitForTurnAsync(CancellationToken cancellation) =>
        _policy.WaitForTurnAsync(cancellation);

    private async Task<Exchange> SendOnceAsync(
        EvidenceLog evidence,
        Channel channel,
        HttpMethod method,
        Uri url,
        Credential credential,
        RequestContent? content,
        IReadOnlyList<KeyValuePair<string, string>>? headers,
        CancellationToken cancellation
    )
    {
        using var request = Build(method, url, channel, content);
        foreach (var (name, value) in headers ?? [])
        {
            Replace(request, name, value);
        }

        if (credential.Headers.Count > 0)
        {
            RequireOwnOrigin(url);
            foreach (var (name, value) in credential.Headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        var recorded = new RecordedRequest(
            method.Method,
            url,
            Flatten(request.Headers, request.Content?.Headers),
            content?.Text
        );
        var startedAt = time.GetUtcNow();
        var started = time.GetTimestamp();
        try
        {
            using var response = await client.SendAsync(request, cancellation);
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);
            var body = await response.Content.ReadAsStringAsync(cancellation);
            var answer = new RecordedResponse(
                (int)response.StatusCode,
                Flatten(response.Headers, response.Content.Headers),
                body.Length == 0 ? null : body
            )
            {
                Form = BodyForm.Of(bytes),
            };
            return evidence.Record(n =>
                new(
                    n,
                    channel,
                    recorded,
                    answer,
                    Failure: null,
                    startedAt,
                    time.GetElapsedTime(started)
                )
            );
        }
        catch (Exception e) when (IsTransportFailure(e, cancellation))
        {
            var why = Describe(e, client.Timeout);
            evidence.Record(n =>
                new(n, channel, recorded, null, why, startedAt, time.GetElapsedTime(started))
            );
            throw new TransportException($"{method} {url} got no answer: {why}", e);
        }
    }

    private static bool IsTransportFailure(Exception e, CancellationToken cancellation) =>
        e is HttpRequestException or IOException or InvalidOperationException
        || (e is OperationCanceledException && !cancellation.IsCancellationRequested);

    private static string Describe(Exception e, TimeSpan timeout) =>
        e is OperationCanceledException
            ? $"nothing came within {timeout.TotalSeconds:0.#} s."
            : (e.InnerException ?? e).Message.TrimEnd('.') + ".";

    private static HttpRequestMessage Build(
        HttpMethod method,
        Uri url,
        Channel channel,
        RequestContent? content
    )
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.TryAddWithoutValidation(
            "Accept",
            channel == Channel.Scim ? ScimMediaType : "application/json"
        );
        request.Headers.TryAddWithoutValidation("User-Agent", "ScimConformance/0.1");
        if (content is not null)
        {
            request.Content = content.Bytes is { } bytes
                ? new ByteArrayContent(bytes)
                : new StringContent(content.Text, Encoding.UTF8);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(content.MediaType);
        }

        return request;
    }

    /// <summary>Sets a header in place of the usual one; an empty value leaves it out.</summary>
    private static void Replace(HttpRequestMessage request, string name, string value)
    {
        var ofContent = name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);
        HttpHeaders? headers = ofContent ? request.Content?.Headers : request.Headers;
        headers?.Remove(name);
        if (value.Length > 0)
        {
            headers?.TryAddWithoutValidation(name, value);
        }
    }

    private void RequireOwnOrigin(Uri url)
    {
        if (
            Uri.Compare(
                url,
                origin,
                UriComponents.SchemeAndServer,
                UriFormat.Unescaped,
                StringComparison.OrdinalIgnoreCase
            ) != 0
        )
        {
            throw new UnreachableException(
                $"A credential of {origin} was about to be sent to {url.Host}."
            );
        }
    }

    private static List<KeyValuePair<string, string>> Flatten(
        HttpHeaders headers,
        HttpHeaders? contentHeaders
    )
    {
        var flat = new List<KeyValuePair<string, string>>();
        Add(headers);
        Add(contentHeaders);
        return flat;

        void Add(HttpHeaders? some)
        {
            foreach (var (name, values) in some?.NonValidated ?? default)
            {
                var text = values.Count == 1 ? values.ToString() : string.Join(", ", values);
                flat.Add(KeyValuePair.Create(name, text));
            }
        }
    }
}
