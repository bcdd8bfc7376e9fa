using System.Net;

namespace ScimConformance.MockProvider.Tests.Deviations;

public sealed class WritingDeviationTests
{
    private const string Ann = "ann@example.com";

    [Test]
    public async Task Attributes_are_stored()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);

        var answer = await organization.PatchAsync(id, "title", "Boss");

        answer.Json["title"]!.GetValue<string>().Should().Be("Boss");
        var read = await organization.Scim.GetAsync($"Users/{id}");
        read.Json["title"]!.GetValue<string>().Should().Be("Boss");
    }

    [Test]
    public async Task Dropped_updates_are_answered_as_if_they_were_stored()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateDeviatingAsync("title-updates-are-dropped");
        var id = await organization.CreateUserAsync(Ann);
        var replacement = TestOrganization.User("bob@example.com");
        replacement["title"] = "Boss";

        var patched = await organization.PatchAsync(id, "title", "Boss");
        var replaced = await organization.Scim.PutAsync($"Users/{id}", replacement);

        patched.Expect(HttpStatusCode.OK).Json["title"]!.GetValue<string>().Should().Be("Boss");
        replaced.Json["title"]!.GetValue<string>().Should().Be("Boss");
        var read = (await organization.Scim.GetAsync($"Users/{id}")).Json;
        read["userName"]!.GetValue<string>().Should().Be("bob@example.com");
        read["title"].Should().BeNull();
    }

    [Test]
    public async Task Dropped_updates_leave_activation_working()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateDeviatingAsync("title-updates-are-dropped");
        var id = await organization.CreateUserAsync(Ann);

        await organization.SetActiveAsync(id, false);

        var read = await organization.Scim.GetAsync($"Users/{id}");
        read.Json["active"]!.GetValue<bool>().Should().BeFalse();
    }

    [TestCase("")]
    [TestCase("deleted-users-stay-active")]
    public async Task Active_false_takes_access_away_whatever_deletions_do(string deviation)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await Create(provider, deviation);
        var id = await organization.CreateActiveUserAsync(Ann);

        var answer = await organization.PatchAsync(id, "active", false);

        answer.Json["active"]!.GetValue<bool>().Should().BeFalse();
        var read = await organization.Scim.GetAsync($"Users/{id}");
        read.Json["active"]!.GetValue<bool>().Should().BeFalse();
        (await organization.StatusAsync(id)).Should().Be("Disabled");
    }

    [TestCase("", 404, 403)]
    [TestCase("deleted-users-stay-active", 200, 201)]
    public async Task Delete_takes_access_away_unless_the_deviation_keeps_it(
        string deviation,
        int read,
        int login
    )
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await Create(provider, deviation);
        var id = await organization.CreateActiveUserAsync(Ann);

        var deleted = await organization.Scim.DeleteAsync($"Users/{id}");

        deleted.Status.Should().Be(204);
        (await organization.Scim.GetAsync($"Users/{id}")).Status.Should().Be(read);
        (await organization.SignInAsync(Ann)).Status.Should().Be(login);
    }

    private static Task<TestOrganization> Create(TestProvider provider, string deviation) =>
        provider.CreateDeviatingAsync(deviation.Length == 0 ? [] : [deviation]);
}
