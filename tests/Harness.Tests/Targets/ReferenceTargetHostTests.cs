using System.Net.Sockets;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Tests.Targets;

public sealed class ReferenceTargetHostTests
{
    [Test]
    public async Task The_provider_is_reached_within_the_process_and_anybody_else_by_a_socket()
    {
        await using var own = await ReferenceTargetHost.StartAsync(CancellationToken.None);
        await using var other = await ReferenceTargetHost.StartAsync(CancellationToken.None);
        var connections = new List<Stream>();
        using var client = new HttpClient(
            new SocketsHttpHandler
            {
                ConnectCallback = async (context, cancellation) =>
                {
                    var connection = await own.ConnectAsync(context, cancellation);
                    connections.Add(connection);
                    return connection;
                },
            }
        );

        using var within = await client.GetAsync(own.ScimBase);
        using var outside = await client.GetAsync(other.ScimBase);

        within.StatusCode.Should().Be(outside.StatusCode);
        connections.Should().HaveCount(2);
        connections[0].Should().NotBeOfType<NetworkStream>();
        connections[1].Should().BeOfType<NetworkStream>();
    }
}
