using System.Net;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Concurrency;

/// <summary>
/// What one provider acknowledged holds at once at the other that serves the same database. On SQLite both are the same one,
/// whose memory must not lag either.
/// </summary>
public sealed class TwinTests
{
    private const int Rounds = 10;

    [Test]
    public async Task A_write_is_seen_by_a_read_that_follows_it()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        for (var round = 0; round < Rounds; round++)
        {
            using var writer = Scim(organization, round);
            using var reader = Scim(organization, round + 1);
            var created = await writer.PostAsync(
                "Users",
                TestOrganization.User($"u{round}@example.com")
            );
            var path = $"Users/{created.Expect(HttpStatusCode.Created).Id}";

            (await reader.GetAsync(path)).Expect(HttpStatusCode.OK).Text.Should().Be(created.Text);

            var patched = await writer.PatchAsync(path, TestOrganization.Replace("title", "x"));
            (await reader.GetAsync(path)).Text.Should().Be(patched.Expect(HttpStatusCode.OK).Text);
            (await reader.GetAsync("Users?filter=title%20eq%20%22x%22"))
                .Json["totalResults"]
                .ShouldBe("1");

            (await writer.DeleteAsync(path)).Expect(HttpStatusCode.NoContent);
            (await reader.GetAsync(path)).Status.Should().Be(404);
        }
    }

    [TestCase(0, 1)]
    [TestCase(1, 0)]
    public async Task Who_is_disabled_at_one_has_no_access_at_the_other(int writing, int reading)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.GiveRoleAsync(
            BuiltInRoles.Admin.Id,
            await organization.CreateActiveUserAsync("ann@example.com")
        );
        var key = await organization.CreateOwnKeyAsync("ann@example.com");
        var id = await IdAsync(organization, "ann@example.com");
        using var writer = Scim(organization, writing);
        using var client = organization.ScimAt(reading, key);
        (await client.GetAsync("Users?count=1")).Status.Should().NotBe(401);

        (await writer.PatchAsync($"Users/{id}", TestOrganization.Replace("active", false))).Expect(
            HttpStatusCode.OK
        );

        (await client.GetAsync("Users?count=1")).Status.Should().Be(401);
    }

    [TestCase(0)]
    [TestCase(1)]
    public async Task A_plan_without_SCIM_ends_it_at_both(int reading)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var client = Scim(organization, reading);
        (await client.GetAsync("Users")).Expect(HttpStatusCode.OK);

        foreach (var (plan, status) in new[] { ("free", 403), ("enterprise", 200), ("pro", 403) })
        {
            await organization.SetPlanAsync(plan);

            (await client.GetAsync("Users")).Status.Should().Be(status);
        }
    }

    [TestCase(0)]
    [TestCase(1)]
    public async Task A_clock_that_is_moved_is_moved_for_both(int writing)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var writer = Scim(organization, writing);
        var before = await CreatedAsync("before@example.com");

        await organization.AdvanceAsync(TimeSpan.FromDays(2));

        (await CreatedAsync("after@example.com")).Should().BeAfter(before + TimeSpan.FromDays(2));

        async Task<DateTimeOffset> CreatedAsync(string userName)
        {
            var answer = await writer.PostAsync("Users", TestOrganization.User(userName));
            return answer.Expect(HttpStatusCode.Created).Json["meta"]![
                "created"
            ]!.GetValue<DateTimeOffset>();
        }
    }

    private static Client Scim(TestOrganization organization, int provider) =>
        organization.ScimAt(provider % 2, organization.ServiceAccountKey);

    private static async Task<string> IdAsync(TestOrganization organization, string userName)
    {
        var list = await organization.Scim.GetAsync(
            $"Users?filter=userName%20eq%20%22{Uri.EscapeDataString(userName)}%22"
        );
        return list.Json["Resources"]![0]!["id"]!.GetValue<string>();
    }
}
