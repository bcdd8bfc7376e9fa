using System.Net;
using System.Text;
using Microsoft.AspNetCore.Connections;
using ScimConformance.MockProvider.Http.InProcess;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Connections to the provider that do not leave its process.</summary>
public sealed class InProcessTests
{
    [Test]
    public async Task A_request_is_answered_as_over_a_socket()
    {
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        using var client = Client(provider);

        using var within = await client.GetAsync(Schemas(provider));
        using var socket = new HttpClient();
        using var outside = await socket.SendAsync(Asking(provider));

        within.StatusCode.Should().Be(HttpStatusCode.OK);
        (await within.Content.ReadAsByteArrayAsync())
            .Should()
            .Equal(await outside.Content.ReadAsByteArrayAsync());
        within
            .Headers.Where(header => header.Key is not "Date")
            .Should()
            .BeEquivalentTo(outside.Headers.Where(header => header.Key is not "Date"));
    }

    [Test]
    public async Task Many_share_a_few_connections_and_none_gets_the_answer_of_another()
    {
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        using var client = Client(provider, most: 3);

        var names = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(number => CreateAsync(client, provider, $"user{number}"))
        );

        names.Should().Equal(Enumerable.Range(0, 200).Select(number => $"user{number}"));
    }

    [Test]
    public async Task What_is_larger_than_what_a_connection_holds_gets_through_both_ways()
    {
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        using var client = Client(provider);
        var title = new string('x', 900_000);

        using var made = await client.PostAsync(
            $"{provider.Host.ScimBaseUrl}/Users",
            new StringContent(
                $$"""
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"large","title":"{{title}}"}
                """,
                Encoding.UTF8,
                "application/scim+json"
            )
        );

        made.StatusCode.Should().Be(HttpStatusCode.Created);
        (await made.Content.ReadAsStringAsync()).Should().Contain(title);
    }

    [Test]
    public async Task Who_stopped_takes_no_connection()
    {
        var provider = await TestProvider.StartAloneAsync(options => options);
        var host = provider.Host;
        await provider.DisposeAsync();

        host.Invoking(stopped => stopped.Connect()).Should().Throw<InvalidOperationException>();
    }

    [Test]
    public async Task Who_reads_from_a_connection_that_is_cut_hears_of_it()
    {
        var connection = new InProcessConnection();
        var reading = connection.Client.ReadAsync(new byte[1]).AsTask();

        connection.Abort(new ConnectionAbortedException("enough"));

        (await reading.Invoking(task => task).Should().ThrowAsync<IOException>())
            .WithMessage("The provider cut the connection.")
            .WithInnerException<ConnectionAbortedException>();
        await EndAsync(connection);
    }

    [Test]
    public async Task The_provider_hears_that_a_client_has_left()
    {
        var connection = new InProcessConnection();

        await connection.Client.DisposeAsync();

        (await connection.Transport.Input.ReadAsync()).IsCompleted.Should().BeTrue();
        await EndAsync(connection);
    }

    private static async Task EndAsync(InProcessConnection connection)
    {
        var ended = new TaskCompletionSource();
        await using var registration = connection.ConnectionClosed.Register(ended.SetResult);
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await connection.DisposeAsync();
    }

    private static async Task<string> CreateAsync(
        HttpClient client,
        TestProvider provider,
        string name
    )
    {
        using var answer = await client.PostAsync(
            $"{provider.Host.ScimBaseUrl}/Users",
            new StringContent(
                $$"""{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"{{name}}"}""",
                Encoding.UTF8,
                "application/scim+json"
            )
        );
        return (string)Json.Object(await answer.Content.ReadAsStringAsync())["userName"]!;
    }

    private static HttpClient Client(TestProvider provider, int most = int.MaxValue)
    {
        var client = new HttpClient(
            new SocketsHttpHandler
            {
                ConnectCallback = (_, _) => ValueTask.FromResult(provider.Host.Connect()),
                MaxConnectionsPerServer = most,
            }
        );
        client.DefaultRequestHeaders.Authorization = new("Bearer", provider.Host.ApplicationKey);
        return client;
    }

    private static Uri Schemas(TestProvider provider) =>
        new($"{provider.Host.ScimBaseUrl}/Schemas");

    private static HttpRequestMessage Asking(TestProvider provider) =>
        new(HttpMethod.Get, Schemas(provider))
        {
            Headers = { Authorization = new("Bearer", provider.Host.ApplicationKey) },
        };
}
