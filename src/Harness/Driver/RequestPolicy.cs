using System.Globalization;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// How a run behaves towards somebody's server: no more requests a second than agreed, and patience where the server asks for
/// it. Repeated is only what the server says that it has not processed (429 and 503 with Retry-After, RFC 6585 section 4), or
/// what never reached it and does no harm twice. Each attempt is evidence of its own.
/// </summary>
internal sealed class RequestPolicy(
    int perSecond,
    int most,
    bool followsRedirects,
    TimeProvider time
)
{
    private const int MostRedirects = 5;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly Lock _gate = new();
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>As fast as it goes, and nothing twice: for the reference provider, whose limits are under test.</summary>
    public static RequestPolicy None { get; } =
        new(0, 0, followsRedirects: false, TimeProvider.System);

    /// <summary>Waits until the next request is due.</summary>
    public Task WaitForTurnAsync(CancellationToken cancellation)
    {
        if (perSecond == 0)
        {
            return Task.CompletedTask;
        }

        TimeSpan wait;
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var turn = _next > now ? _next : now;
            _next = turn + TimeSpan.FromSeconds(1.0 / perSecond);
            wait = turn - now;
        }

        return wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellation) : Task.CompletedTask;
    }

    /// <summary>How long to wait before the same request is sent again; null when it is not.</summary>
    public TimeSpan? RetryAfter(RecordedResponse answer, int attempt)
    {
        var busy = answer.Status == 429 || (answer.Status == 503 && HasRetryAfter(answer));
        if (!busy || attempt >= most)
        {
            return null;
        }

        var wait = WaitOf(answer) ?? TimeSpan.FromSeconds(1 << attempt);
        return wait <= LongestWait ? wait : null;
    }

    /// <summary>Where a GET goes on to: within the same origin, and only when told to follow; else null.</summary>
    public Uri? Redirection(HttpMethod method, Uri url, RecordedResponse answer, int redirects) =>
        followsRedirects
        && redirects < MostRedirects
        && method == HttpMethod.Get
        && answer.Status is (301 or 302 or 307 or 308)
        && Uri.TryCreate(url, answer.Header("Location"), out var next)
        && Uri.Compare(
            url,
            next,
            UriComponents.SchemeAndServer,
            UriFormat.Unescaped,
            StringComparison.OrdinalIgnoreCase
        ) == 0
            ? next
            : null;

    /// <summary>Whether a request that got no connection may be sent again.</summary>
    public bool MayRepeat(HttpMethod method, Exception failure, int attempt) =>
        attempt < most
        && method != HttpMethod.Post
        && method != HttpMethod.Patch
        && failure is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError };

    public Task DelayAsync(TimeSpan wait, CancellationToken cancellation) =>
        Task.Delay(wait, time, cancellation);

    private static bool HasRetryAfter(RecordedResponse answer) =>
        answer.Header("Retry-After") is not null;

    private TimeSpan? WaitOf(RecordedResponse answer)
    {
        var text = answer.Header("Retry-After");
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        if (
            DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var instant
            )
        )
        {
            var wait = instant - time.GetUtcNow();
            return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }

        return null;
    }
}
