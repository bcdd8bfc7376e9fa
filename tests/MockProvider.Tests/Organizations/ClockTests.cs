using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Organizations;

public sealed class ClockTests
{
    [Test]
    public async Task A_frozen_clock_stands_still_and_can_be_moved_by_fractions()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var frozen = (await organization.FreezeAsync()).Expect(HttpStatusCode.OK);

        await organization.AdvanceAsync(TimeSpan.FromMilliseconds(1500));

        var clock = await ReadAsync(provider, organization);
        clock["running"]!.GetValue<bool>().Should().BeFalse();
        (Now(clock) - Now(frozen.Json)).Should().Be(TimeSpan.FromMilliseconds(1500));
    }

    [Test]
    public async Task A_clock_that_runs_again_goes_on_from_where_it_stood()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await SetAsync(
            provider,
            organization,
            """{"running":false,"now":"2030-01-01T00:00:00Z"}"""
        );

        await SetAsync(provider, organization, """{"running":true}""");

        var clock = await ReadAsync(provider, organization);
        clock["running"]!.GetValue<bool>().Should().BeTrue();
        Now(clock)
            .Should()
            .BeCloseTo(
                new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero),
                TimeSpan.FromMinutes(1)
            );
    }

    [Test]
    public async Task Clocks_of_two_organizations_are_independent()
    {
        await using var provider = await TestProvider.StartAsync();
        var moved = await provider.CreateAsync();
        var other = await provider.CreateAsync();

        await moved.AdvanceAsync(TimeSpan.FromDays(10));

        var difference =
            Now(await ReadAsync(provider, moved)) - Now(await ReadAsync(provider, other));
        difference.Should().BeCloseTo(TimeSpan.FromDays(10), TimeSpan.FromMinutes(1));
    }

    [TestCase("""{"seconds":-1}""")]
    [TestCase("""{"seconds":1e300}""")]
    [TestCase("""{"seconds":"1"}""")]
    [TestCase("{}")]
    public async Task A_clock_is_never_moved_backwards_or_out_of_range(string body)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await provider.Control.PostAsync(
            $"organizations/{organization.Id}/clock/advance",
            JsonNode.Parse(body)!.AsObject()
        );

        answer.Status.Should().Be(400);
    }

    [Test]
    public async Task What_is_created_carries_the_time_of_the_organization()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await SetAsync(
            provider,
            organization,
            """{"running":false,"now":"2030-01-01T00:00:00.250Z"}"""
        );

        var created = await organization.Scim.PostAsync(
            "Users",
            TestOrganization.User("a@example.com")
        );

        created.Json["meta"]!["created"]!
            .GetValue<string>()
            .Should()
            .Be("2030-01-01T00:00:00.250Z");
    }

    private static async Task<JsonObject> ReadAsync(
        TestProvider provider,
        TestOrganization organization
    ) => (await provider.Control.GetAsync($"organizations/{organization.Id}/clock")).Json;

    private static async Task SetAsync(
        TestProvider provider,
        TestOrganization organization,
        string body
    ) =>
        (
            await provider.Control.PutAsync(
                $"organizations/{organization.Id}/clock",
                JsonNode.Parse(body)!.AsObject()
            )
        ).Expect(HttpStatusCode.OK);

    private static DateTimeOffset Now(JsonObject clock) => clock["now"]!.GetValue<DateTimeOffset>();
}
