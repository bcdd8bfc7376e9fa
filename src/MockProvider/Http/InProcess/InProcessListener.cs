using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;

namespace ScimConformance.MockProvider.Http.InProcess;

/// <summary>The connections of a listener at sockets, and those from within the process.</summary>
internal sealed class InProcessListener : IConnectionListener
{
    private readonly IConnectionListener _sockets;
    private readonly Channel<ConnectionContext> _connections =
        Channel.CreateUnbounded<ConnectionContext>();
    private readonly Task _accepting;

    public InProcessListener(IConnectionListener sockets)
    {
        _sockets = sockets;
        _accepting = AcceptAllAsync();
    }

    public EndPoint EndPoint => _sockets.EndPoint;

    /// <summary>False once nobody listens any more.</summary>
    public bool TryTake(InProcessConnection connection) => _connections.Writer.TryWrite(connection);

    public async ValueTask<ConnectionContext?> AcceptAsync(
        CancellationToken cancellationToken = default
    ) =>
        await _connections.Reader.WaitToReadAsync(cancellationToken)
        && _connections.Reader.TryRead(out var connection)
            ? connection
            : null;

    public ValueTask UnbindAsync(CancellationToken cancellationToken = default) =>
        _sockets.UnbindAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _sockets.DisposeAsync();
        await _accepting;
    }

    private async Task AcceptAllAsync()
    {
        try
        {
            while (await _sockets.AcceptAsync() is { } connection)
            {
                await _connections.Writer.WriteAsync(connection);
            }

            _connections.Writer.TryComplete();
        }
        catch (Exception error)
        {
            // Kestrel hears of it where it accepts.
            _connections.Writer.TryComplete(error);
        }
    }
}
