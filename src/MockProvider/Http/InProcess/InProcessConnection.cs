using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace ScimConformance.MockProvider.Http.InProcess;

/// <summary>
/// The provider's end of a connection within the process. Who writes to it goes on as the one who reads what was written, so
/// that a request and its answer need no other thread, unless somebody waits for something.
/// </summary>
internal sealed class InProcessConnection : DefaultConnectionContext
{
    private static long _made;

    // As much as Kestrel lets a socket have unread, and unsent.
    private readonly Pipe _fromClient = new(Holding(1024 * 1024));
    private readonly Pipe _toClient = new(Holding(64 * 1024));

    private readonly CancellationTokenSource _closed = new();

    public InProcessConnection()
    {
        Transport = new ProviderEnd(_fromClient.Reader, _toClient.Writer);
        Client = new InProcessStream(_toClient.Reader, _fromClient.Writer, Close);
        ConnectionClosed = _closed.Token;
    }

    public override string ConnectionId { get; set; } =
        $"in-process-{Interlocked.Increment(ref _made)}";

    public InProcessStream Client { get; }

    public override void Abort(ConnectionAbortedException abortReason)
    {
        Client.Cut(abortReason);
        Close();
    }

    public override async ValueTask DisposeAsync()
    {
        await _toClient.Writer.CompleteAsync();
        await _fromClient.Reader.CompleteAsync();
        await base.DisposeAsync();
    }

    // Elsewhere: whoever waits for it has work to do. Never disposed of: it may be cancelled as long as somebody knows it.
    private void Close() => ThreadPool.UnsafeQueueUserWorkItem(_ => _closed.Cancel(), null);

    private static PipeOptions Holding(int most) =>
        new(
            readerScheduler: PipeScheduler.Inline,
            writerScheduler: PipeScheduler.Inline,
            pauseWriterThreshold: most,
            resumeWriterThreshold: most / 2,
            useSynchronizationContext: false
        );

    private sealed record ProviderEnd(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
