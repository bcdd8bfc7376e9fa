using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class ScimUserTests
{
    private const string Ann = "Ann@example.com";

    [Test]
    [Proves(
        "R7643-3.1-01",
        "R7643-3.1-33",
        "R7644-3.3-02",
        "R7644-3.3-04",
        "R7644-3.3-05",
        "R7644-3.3-06",
        "R7644-3.3-07",
        "R7644-3.3-11",
        "R7644-3.4.1-01"
    )]
    public async Task A_created_user_has_an_id_a_location_and_is_active()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var created = await organization.Scim.PostAsync("Users", TestOrganization.User(Ann));

        created.Expect(HttpStatusCode.Created);
        var location = $"{provider.Host.ScimBaseUrl}/Users/{created.Id}";
        created.Response.Headers.Location.Should().Be(new Uri(location));
        created.Json["meta"]!["location"]!.GetValue<string>().Should().Be(location);
        created.Json["active"]!.GetValue<bool>().Should().BeTrue();
        (await organization.StatusAsync(created.Id)).Should().Be("Pending");
        var read = await organization.Scim.GetAsync($"Users/{created.Id}");
        read.Text.Should().Be(created.Text);
    }

    [Test]
    [Proves("R7643-4.1.1-03", "R7643-4.1.1-04", "R7644-3.3-08", "R7644-3.3-09")]
    public async Task A_name_that_differs_in_case_only_is_taken()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);

        var second = await organization.Scim.PostAsync(
            "Users",
            TestOrganization.User("ANN@EXAMPLE.COM")
        );

        second.Status.Should().Be(409);
        second.Json["scimType"]!.GetValue<string>().Should().Be("uniqueness");
        (await organization.MailAsync()).Should().HaveCount(1);
    }

    [Test]
    [Proves("R7643-7-37", "R7644-3.12-20", "R7644-3.5.1-13")]
    public async Task Renaming_to_a_name_that_is_taken_changes_nothing()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);
        var id = await organization.CreateUserAsync("bob@example.com");
        var replacement = TestOrganization.User(Ann, active: false);

        var answer = await organization.Scim.PutAsync($"Users/{id}", replacement);

        answer.Status.Should().Be(409);
        var read = await organization.Scim.GetAsync($"Users/{id}");
        read.Json["userName"]!.GetValue<string>().Should().Be("bob@example.com");
        (await organization.StatusAsync(id)).Should().Be("Pending");
    }

    [Test]
    public async Task Of_simultaneous_creations_of_one_name_exactly_one_succeeds()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => organization.Scim.PostAsync("Users", TestOrganization.User(Ann)))
        );

        answers.Count(answer => answer.Status == 201).Should().Be(1);
        answers.Count(answer => answer.Status == 409).Should().Be(7);
        (await organization.MailAsync(Ann)).Should().HaveCount(1);
    }

    [Test]
    public async Task A_replacement_without_active_leaves_the_status_alone()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann, active: false);

        var replaced = await organization.Scim.PutAsync(
            $"Users/{id}",
            TestOrganization.User("ann2@example.com")
        );

        replaced.Json["active"]!.GetValue<bool>().Should().BeFalse();
        (await organization.StatusAsync(id)).Should().Be("Disabled");
    }

    [Test]
    [Proves("R7644-3.2-05", "R7644-3.5.1-12")]
    public async Task Replacing_an_unknown_id_returns_404()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await organization.Scim.PutAsync("Users/nobody", TestOrganization.User(Ann));

        answer.Status.Should().Be(404);
    }

    [Test]
    public async Task A_patch_that_changes_nothing_leaves_last_modified_alone()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        await organization.PatchAsync(id, "title", "Boss");
        var before = await organization.Scim.GetAsync($"Users/{id}");
        await organization.AdvanceAsync(TimeSpan.FromHours(1));

        var answer = await organization.PatchAsync(id, "title", "Boss");

        answer.Text.Should().Be(before.Text);
    }

    [Test]
    public async Task Only_the_attributes_asked_for_are_shown()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);

        var some = await organization.Scim.GetAsync($"Users/{id}?attributes=name.formatted");
        var rest = await organization.Scim.GetAsync($"Users/{id}?excludedAttributes=name,meta");

        some.Json.Select(member => member.Key).Should().BeEquivalentTo("schemas", "id", "name");
        rest.Json.ContainsKey("name").Should().BeFalse();
        rest.Json.ContainsKey("userName").Should().BeTrue();
    }

    [Test]
    [Proves("R7644-3.6-01", "R7644-3.6-05", "R9110-15.3.5-01")]
    public async Task A_deleted_user_is_gone_for_scim_and_disabled_for_administrators()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);

        var deleted = await organization.Scim.DeleteAsync($"Users/{id}");

        deleted.Status.Should().Be(204);
        deleted.Text.Should().BeEmpty();
        (await organization.Scim.DeleteAsync($"Users/{id}")).Status.Should().Be(404);
        (await organization.StatusAsync(id)).Should().Be("Disabled");
        (await organization.CreateUserAsync(Ann)).Should().NotBe(id);
    }

    [Test]
    public async Task A_deleted_user_comes_back_over_scim_when_an_administrator_enables_the_account()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        await organization.Scim.DeleteAsync($"Users/{id}");

        await organization.EnableByAdministratorAsync(id);

        var read = await organization.Scim.GetAsync($"Users/{id}");
        read.Expect(HttpStatusCode.OK).Json["active"]!.GetValue<bool>().Should().BeTrue();
    }

    [Test]
    public async Task A_deleted_user_whose_name_is_taken_cannot_be_enabled()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        await organization.Scim.DeleteAsync($"Users/{id}");
        await organization.CreateUserAsync(Ann);

        var answer = await organization.ChangeByAdministratorAsync(id, """{"disabled":false}""");

        answer.Status.Should().Be(409);
        (await organization.StatusAsync(id)).Should().Be("Disabled");
    }

    [Test]
    [Proves("R7643-9.3-01", "R7644-6-01", "R7644-6-02", "R7644-6.2-02")]
    public async Task Users_of_another_organization_are_not_there()
    {
        await using var provider = await TestProvider.StartAsync();
        var one = await provider.CreateAsync();
        var other = await provider.CreateAsync();
        var id = await one.CreateUserAsync(Ann);

        (await other.Scim.GetAsync($"Users/{id}")).Status.Should().Be(404);
        (await other.Scim.DeleteAsync($"Users/{id}")).Status.Should().Be(404);
        (await other.PatchAsync(id, "title", "x")).Status.Should().Be(404);
        (await other.Scim.PostAsync("Users", TestOrganization.User(Ann))).Status.Should().Be(201);
        (await other.Admin.GetAsync($"users/{id}")).Status.Should().Be(404);
    }

    [Test]
    public async Task The_request_that_disables_the_owner_of_its_own_key_is_answered()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var key = organization.AdministratorKey;

        var answer = await organization
            .ScimWith(key)
            .PatchAsync(
                $"Users/{organization.AdministratorId}",
                TestOrganization.Replace("active", JsonValue.Create(false))
            );

        answer.Status.Should().Be(200);
        (await organization.TryKeyAsync(key)).Should().Be(401);
        await organization.EnableByAdministratorAsync(organization.AdministratorId);
        (await organization.TryKeyAsync(key)).Should().Be(401);
    }
}
