using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.Harness.Targets;

/// <summary>
/// The reference provider in this process, on a free loopback port, with a database of its own that goes with it. What goes to
/// it over <see cref="ConnectAsync"/> is HTTP as over a socket, and need not go through the kernel.
/// </summary>
internal sealed class ReferenceTargetHost : IAsyncDisposable
{
    private readonly ProviderHost _host;
    private readonly DirectoryInfo _folder;

    private ReferenceTargetHost(ProviderHost host, DirectoryInfo folder, string controlKey)
    {
        _host = host;
        _folder = folder;
        ControlKey = controlKey;
    }

    public Uri ScimBase => new(_host.Address, "/api/v2/scim/");

    public Uri ControlBase => new(_host.Address, "/control/v1/");

    public string ControlKey { get; }

    public static async Task<ReferenceTargetHost> StartAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("scim-conformance-");
        var controlKey = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        var host = await ProviderHost.StartAsync(
            new ProviderOptions
            {
                Urls = ["http://127.0.0.1:0"],
                Database = $"sqlite:{Path.Combine(folder.FullName, "provider.db")}",
                Control = true,
                ControlKey = controlKey,
                QuickPasswordHashes = true,
            },
            cancellation
        );
        return new ReferenceTargetHost(host, folder, controlKey);
    }

    /// <summary>Connects to the provider within the process, and to anybody else by a socket.</summary>
    public async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellation
    )
    {
        var (address, asked) = (_host.Address, context.DnsEndPoint);
        if (
            asked.Port == address.Port
            && string.Equals(asked.Host, address.Host, StringComparison.OrdinalIgnoreCase)
        )
        {
            return _host.Connect();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(asked, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
