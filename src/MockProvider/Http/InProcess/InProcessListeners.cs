using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace ScimConformance.MockProvider.Http.InProcess;

/// <summary>Listens at sockets, as Kestrel does, and takes connections from within the process at the first of its addresses.</summary>
internal sealed class InProcessListeners(SocketTransportFactory sockets)
    : IConnectionListenerFactory
{
    private InProcessListener? _first;

    /// <exception cref="InvalidOperationException">The provider does not listen yet, or not any more.</exception>
    public Stream Connect()
    {
        var connection = new InProcessConnection();
        return _first?.TryTake(connection) is true
            ? connection.Client
            : throw new InvalidOperationException("The provider does not listen.");
    }

    public async ValueTask<IConnectionListener> BindAsync(
        EndPoint endpoint,
        CancellationToken cancellationToken = default
    )
    {
        var listener = new InProcessListener(await sockets.BindAsync(endpoint, cancellationToken));
        _first ??= listener;
        return listener;
    }
}
