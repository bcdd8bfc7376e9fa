using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// One request on a connection of its own, read to its end: what an HTTP client would refuse, mend or drop is seen, such as content
/// where there must be none. It goes to the target's own origin and nowhere else.
/// </summary>
internal sealed class RawExchanger(
    Tenant tenant,
    EvidenceLog evidence,
    RunLimits limits,
    HttpExchanger turns,
    AccessSettings access,
    TimeProvider time,
    RunCancellation cancellation
)
{
    private const int MostBytes = 8 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends and records.</summary>
    /// <exception cref="TransportException">There was no answer that is HTTP.</exception>
    /// <exception cref="NotObservableException">The target is reached by a proxy, which would mend what it passes on.</exception>
    public async Task<Exchange> SendAsync(string method, string path, string? json = null)
    {
        if (method is not ("GET" or "HEAD"))
        {
            limits.RequireWrite();
        }

        if (access.Proxy is { } proxy)
        {
            throw new NotObservableException(
                $"This takes a connection of its own, and the target is reached by the proxy {proxy}; without --scim-proxy it can be seen."
            );
        }

        await turns.WaitForTurnAsync(cancellation.Token);
        var url = new Uri(tenant.ScimBase, path);
        var headers = Headers(url, json);
        var recorded = new RecordedRequest(method, url, headers, json);
        var startedAt = time.GetUtcNow();
        var started = time.GetTimestamp();
        RecordedResponse? answer = null;
        Exception? failure = null;
        try
        {
            answer =
                RawAnswer.Read(await TalkAsync(url, Message(method, url, headers, json)))
                ?? throw new IOException("The connection ended without an HTTP answer.");
        }
        catch (Exception e)
            when (e
                    is IOException
                        or SocketException
                        or AuthenticationException
                        or OperationCanceledException
                && !cancellation.Token.IsCancellationRequested
            )
        {
            failure = e;
        }

        var exchange = evidence.Record(n =>
            new(
                n,
                Channel.Scim,
                recorded,
                answer,
                failure?.Message,
                startedAt,
                time.GetElapsedTime(started)
            )
        );
        return failure is null
            ? exchange
            : throw new TransportException(
                $"{method} {url} got no answer: {failure.Message}",
                failure
            );
    }

    private List<KeyValuePair<string, string>> Headers(Uri url, string? json) =>
        [
            new("Host", url.Authority),
            new("Accept", HttpExchanger.ScimMediaType),
            new("Connection", "close"),
            .. tenant.Credential.Headers,
            .. json is null
                ? Array.Empty<KeyValuePair<string, string>>()
                :
                [
                    new("Content-Type", HttpExchanger.ScimMediaType),
                    new(
                        "Content-Length",
                        Encoding
                            .UTF8.GetByteCount(json)
                            .ToString(System.Globalization.CultureInfo.InvariantCulture)
                    ),
                ],
        ];

    private static byte[] Message(
        string method,
        Uri url,
        List<KeyValuePair<string, string>> headers,
        string? json
    )
    {
        var text = new StringBuilder($"{method} {url.PathAndQuery} HTTP/1.1\r\n");
        foreach (var (name, value) in headers)
        {
            text.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("\r\n").Append(json).ToString());
    }

    private async Task<byte[]> TalkAsync(Uri url, byte[] message)
    {
        using var limit = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(
            limit.Token,
            cancellation.Token
        );
        using var client = new TcpClient();
        await client.ConnectAsync(url.Host, url.Port, both.Token);
        await using var stream = await OpenAsync(client, url, both.Token);
        await stream.WriteAsync(message, both.Token);
        using var received = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (
            received.Length < MostBytes
            && await stream.ReadAsync(buffer, both.Token) is > 0 and var count
        )
        {
            received.Write(buffer, 0, count);
        }

        return received.ToArray();
    }

    private async Task<Stream> OpenAsync(TcpClient client, Uri url, CancellationToken cancellation)
    {
        if (!string.Equals(url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal))
        {
            return client.GetStream();
        }

        var tls = new TargetAccess(access).Tls();
        tls.TargetHost = url.Host;
        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsClientAsync(tls, cancellation);
        return secure;
    }
}
