using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace ScimConformance.MockProvider.Tests.Mail;

/// <summary>A mail server on this machine that keeps what it takes, and answers as told.</summary>
internal sealed class TestMailServer : MessageStore, IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stopping = new();
    private readonly Channel<MimeMessage> _received = Channel.CreateUnbounded<MimeMessage>();
    private readonly Queue<SmtpResponse> _answers;
    private readonly Task _running;

    /// <summary>Starts on the port; to the first messages it gives the answers, to all later ones OK.</summary>
    public TestMailServer(int port, params SmtpResponse[] answers)
    {
        _answers = new Queue<SmtpResponse>(answers);
        var services = new ServiceProvider();
        services.Add((IMessageStore)this);
        var options = new SmtpServerOptionsBuilder()
            .ServerName("localhost")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, port)))
            .Build();
        _running = new SmtpServer.SmtpServer(options, services).StartAsync(_stopping.Token);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The next message that was offered, whatever was answered to it.</summary>
    public async Task<MimeMessage> NextAsync() =>
        await _received.Reader.ReadAsync().AsTask().WaitAsync(LongestWait);

    public override Task<SmtpResponse> SaveAsync(
        ISessionContext context,
        IMessageTransaction transaction,
        ReadOnlySequence<byte> buffer,
        CancellationToken cancellationToken
    )
    {
        using var content = new MemoryStream(buffer.ToArray());
        _received.Writer.TryWrite(MimeMessage.Load(content, cancellationToken));
        return Task.FromResult(_answers.TryDequeue(out var answer) ? answer : SmtpResponse.Ok);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        _stopping.Dispose();
    }
}
