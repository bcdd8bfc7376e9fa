using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>An answer that no HTTP server would send, written to the connection itself, which ends with it.</summary>
internal static class UnframedAnswer
{
    public static async Task WriteAsync(
        HttpContext http,
        int status,
        IEnumerable<KeyValuePair<string, string>> headers,
        byte[] body
    )
    {
        var head = new StringBuilder(
            $"HTTP/1.1 {status} {ReasonPhrases.GetReasonPhrase(status)}\r\nConnection: close\r\n"
        );
        foreach (var (name, value) in headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        var closed = new TaskCompletionSource();
        var connection = http.Features.GetRequiredFeature<IConnectionLifetimeFeature>();
        await using var registration = connection.ConnectionClosed.Register(closed.SetResult);
        var output = http
            .Features.GetRequiredFeature<IConnectionTransportFeature>()
            .Transport.Output;
        await output.WriteAsync(
            (byte[])[.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. body],
            http.RequestAborted
        );
        await output.CompleteAsync();

        // What is written is sent before the connection closes; then the server must not answer as well.
        await closed.Task;
        http.Abort();
    }
}
