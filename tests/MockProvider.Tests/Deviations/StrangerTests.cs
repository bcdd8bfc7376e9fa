using System.Net;

namespace ScimConformance.MockProvider.Tests.Deviations;

/// <summary>Requests without a valid key: refused, but where an organization with a fault of its authentication answers them.</summary>
public sealed class StrangerTests
{
    [Test]
    public async Task Strangers_are_refused()
    {
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync("ann@example.com");
        using var stranger = new Client(provider.Host.ScimBaseUrl.AbsoluteUri);

        var answer = await stranger.DeleteAsync($"Users/{id}");

        answer.Status.Should().Be(401);
        (await organization.Scim.GetAsync($"Users/{id}")).Expect(HttpStatusCode.OK);
    }

    [Test]
    public async Task A_stranger_does_what_the_organization_lets_it()
    {
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        var open = await provider.CreateDeviatingAsync("anybody-deletes");
        var closed = await provider.CreateAsync();
        var (there, here) = (
            await closed.CreateUserAsync("ann@example.com"),
            await open.CreateUserAsync("ann@example.com")
        );
        using var stranger = new Client(provider.Host.ScimBaseUrl.AbsoluteUri);

        (await stranger.GetAsync($"Users/{here}")).Status.Should().Be(401);
        (await stranger.DeleteAsync($"Users/{here}")).Status.Should().Be(204);
        (await stranger.DeleteAsync($"Users/{there}")).Status.Should().Be(401);
        (await open.Scim.GetAsync($"Users/{here}")).Status.Should().Be(404);
        (await closed.Scim.GetAsync($"Users/{there}")).Status.Should().Be(200);
    }

    [Test]
    public async Task An_organization_that_is_gone_lets_nobody_in()
    {
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        var open = await provider.CreateDeviatingAsync("anonymous-discovery-breaks");
        await open.CreateUserAsync("ann@example.com");
        using var stranger = new Client(provider.Host.ScimBaseUrl.AbsoluteUri);
        (await stranger.GetAsync("ServiceProviderConfig")).Status.Should().Be(500);

        await provider.Control.DeleteAsync($"organizations/{open.Id}");

        (await stranger.GetAsync("ServiceProviderConfig")).Status.Should().Be(401);
    }

    [Test]
    public async Task An_answer_past_the_server_is_sent_as_it_stands()
    {
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        var organization = await provider.CreateDeviatingAsync("no-content-has-content");
        var id = await organization.CreateUserAsync("ann@example.com");

        var answer = await Http.RawConnection.SendAsync(
            provider,
            $"DELETE {provider.Host.ScimBaseUrl.AbsolutePath.TrimEnd('/')}/Users/{id} HTTP/1.1",
            [$"Authorization: Bearer {organization.ServiceAccountKey}"]
        );

        answer.Status.Should().Be(204);
        answer.Body.Should().Be("{}");
    }
}
