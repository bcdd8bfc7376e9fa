using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.RateLimits;

/// <summary>Limits on SCIM calls, of one provider: each process counts for itself.</summary>
public sealed class RateLimitTests
{
    private const string Limited = """{"options":{"rateLimit":2,"rateLimitPeriod":60}}""";

    [Test]
    [Proves("DD-SYNC-13", "R6585-4-01")]
    public async Task A_call_beyond_the_limit_is_refused_with_a_SCIM_error_and_the_seconds_to_wait()
    {
        var (organization, scim) = await CreateAsync(Limited);
        await scim.GetAsync("Users");
        await scim.GetAsync("Users/nobody");

        var refused = await scim.PostAsync("Users", TestOrganization.User("ann@example.com"));

        refused.Status.Should().Be(429);
        refused.ContentType.Should().StartWith("application/scim+json");
        refused.Json["status"]!.GetValue<string>().Should().Be("429");
        Header(refused, "Retry-After").Should().Be(Header(refused, "X-RateLimit-Reset"));
        await organization.AdvanceAsync(TimeSpan.FromSeconds(60));
        (await scim.GetAsync("Users?filter=userName eq \"ann@example.com\"")).Json["totalResults"]!
            .GetValue<int>()
            .Should()
            .Be(0);
    }

    [Test]
    [Proves("DD-SYNC-13")]
    public async Task Every_answer_tells_of_the_limit()
    {
        var (_, scim) = await CreateAsync(Limited);

        var first = await scim.GetAsync("Users/nobody");
        var second = await scim.GetAsync("Users");
        var third = await scim.GetAsync("Users");

        new[] { first, second, third }
            .Select(answer => Header(answer, "X-RateLimit-Remaining"))
            .Should()
            .Equal("1", "0", "0");
        Header(third, "X-RateLimit-Limit").Should().Be("2");
        Header(third, "X-RateLimit-Period").Should().Be("60");
        Header(third, "X-RateLimit-Name").Should().Be("scim");
        first.Response.Headers.Contains("Retry-After").Should().BeFalse();
    }

    [Test]
    public async Task A_period_ends_by_the_organizations_clock()
    {
        var (organization, scim) = await CreateAsync(Limited);
        await scim.GetAsync("Users");
        await scim.GetAsync("Users");
        var refused = await scim.GetAsync("Users");
        var reset = int.Parse(Header(refused, "X-RateLimit-Reset")!, provider: null);

        await organization.AdvanceAsync(TimeSpan.FromSeconds(reset - 1));
        var still = await scim.GetAsync("Users");
        await organization.AdvanceAsync(TimeSpan.FromSeconds(1));
        var again = await scim.GetAsync("Users");

        new[] { refused, still, again }
            .Select(answer => answer.Status)
            .Should()
            .Equal(429, 429, 200);
    }

    [Test]
    public async Task Organizations_are_counted_apart_and_one_without_a_limit_says_nothing()
    {
        var (_, scim) = await CreateAsync(Limited);
        var (_, other) = await CreateAsync(Limited);
        var (_, free) = await CreateAsync("{}");
        await scim.GetAsync("Users");
        await scim.GetAsync("Users");
        await scim.GetAsync("Users");

        (await other.GetAsync("Users")).Status.Should().Be(200);
        (await free.GetAsync("Users"))
            .Response.Headers.Should()
            .NotContain(header =>
                header.Key.StartsWith("X-RateLimit", StringComparison.OrdinalIgnoreCase)
            );
    }

    [TestCase("rate-limits-are-not-enforced", 200, true)]
    [TestCase("rate-limits-are-a-secret", 429, false)]
    [TestCase("users-are-not-audited", 429, true)]
    public async Task A_fault_shows(string deviation, int status, bool tells)
    {
        var definition = JsonNode.Parse(Limited)!.AsObject();
        definition["deviations"] = new JsonArray(deviation);
        var (_, scim) = await CreateAsync(definition.ToJsonString());
        await scim.GetAsync("Users");
        await scim.GetAsync("Users");

        var third = await scim.GetAsync("Users");

        third.Status.Should().Be(status);
        (Header(third, "X-RateLimit-Limit") is not null).Should().Be(tells);
    }

    private static async Task<(TestOrganization Organization, Client Scim)> CreateAsync(
        string definition
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync(definition);
        (await organization.FreezeAsync()).Expect(HttpStatusCode.OK);
        return (organization, organization.ScimAt(0, organization.ServiceAccountKey));
    }

    private static string? Header(Answer answer, string name) =>
        answer.Response.Headers.TryGetValues(name, out var values) ? values.Single() : null;
}
