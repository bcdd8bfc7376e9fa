using System.Net.Sockets;
using System.Text;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Sends text as it is, for what a client library would not send or not show; the connection is closed after it.</summary>
internal static class RawConnection
{
    public static async Task<RawAnswer> SendAsync(
        TestProvider provider,
        string requestLine,
        IEnumerable<string> headers,
        string body = ""
    )
    {
        using var client = new TcpClient();
        await client.ConnectAsync(provider.Host.Address.Host, provider.Host.Address.Port);
        await using var stream = client.GetStream();
        string[] lines =
        [
            requestLine,
            $"Host: {provider.Host.Address.Authority}",
            "Connection: close",
            .. headers,
            "",
            body,
        ];
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines)));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return RawAnswer.Parse(await reader.ReadToEndAsync());
    }
}
