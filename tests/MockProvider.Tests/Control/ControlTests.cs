using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Control;

public sealed class ControlTests
{
    private const string Ann = "ann@example.com";

    [Test]
    public async Task A_deleted_organization_takes_everything_with_it()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);
        var link = await organization.LastLinkAsync(Ann);

        var deleted = await provider.Control.DeleteAsync($"organizations/{organization.Id}");

        deleted.Status.Should().Be(204);
        (await organization.TryKeyAsync(organization.ServiceAccountKey)).Should().Be(401);
        (await organization.LookAsync(link)).Status.Should().Be(404);
        (await provider.Control.GetAsync($"organizations/{organization.Id}"))
            .Status.Should()
            .Be(404);
        var again = await provider.Control.DeleteAsync($"organizations/{organization.Id}");
        again.Status.Should().Be(404);
    }

    [Test]
    public async Task Wrong_options_are_refused_with_400_and_nothing_is_made()
    {
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        var before = await CountAsync(provider);

        var answer = await provider.Control.PostAsync(
            "organizations",
            new JsonObject { ["plan"] = "gold" }
        );

        answer.Status.Should().Be(400);
        answer.Json["errors"]![0]!.GetValue<string>().Should().Contain("gold");
        (await CountAsync(provider)).Should().Be(before);
    }

    [Test]
    public async Task A_message_is_shown_with_its_parts_and_links()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);

        var message = await organization.LastMessageAsync("ANN@example.com");

        message["to"]![0]!.GetValue<string>().Should().Be(Ann);
        message["html"]!.GetValue<string>().Should().Contain("<a href=");
        message["headers"]!["Subject"]!
            .GetValue<string>()
            .Should()
            .Be(message["subject"]!.GetValue<string>());
        message["links"]![0]!
            .GetValue<string>()
            .Should()
            .StartWith($"{provider.Host.Address}account/invitations/");
    }

    [Test]
    public async Task Only_active_persons_sign_in()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);
        await organization.CreateUserAsync("bob@example.com", active: false);

        (await organization.SignInAsync(Ann)).Status.Should().Be(403);
        (await organization.SignInAsync("bob@example.com")).Status.Should().Be(403);
        (await organization.SignInAsync("nobody@example.com")).Status.Should().Be(404);
        (await organization.SignInAsync("ADMINISTRATOR@example.com")).Status.Should().Be(201);
    }

    [TestCase("GET", "nothing", 404)]
    [TestCase("PATCH", "organizations", 405)]
    [TestCase("GET", "organizations/none/clock", 404)]
    [TestCase("GET", "organizations/none/mailbox", 404)]
    [TestCase("POST", "organizations/none/reload", 404)]
    [TestCase("DELETE", "organizations/none", 404)]
    public async Task What_is_not_there_is_said_in_the_same_form(
        string method,
        string path,
        int status
    )
    {
        await using var provider = await TestProvider.StartAsync();

        var answer = await provider.Control.SendAsync(new HttpMethod(method), path);

        answer.Status.Should().Be(status);
        answer.Json["errors"]!.AsArray().Should().HaveCount(1);
    }

    [TestCase("""{"runing":false}""")]
    [TestCase("""{"running":"no"}""")]
    [TestCase("""{"now":"yesterday"}""")]
    [TestCase("""{"now":"0001-01-01T00:00:00Z"}""")]
    public async Task A_wrong_clock_setting_is_400(string body)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await provider.Control.PutAsync(
            $"organizations/{organization.Id}/clock",
            JsonNode.Parse(body)!.AsObject()
        );

        answer.Expect(HttpStatusCode.BadRequest);
    }

    [Test]
    public async Task A_wrong_plan_is_400()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await provider.Control.PutAsync(
            $"organizations/{organization.Id}/plan",
            new JsonObject { ["plan"] = "gold" }
        );

        answer.Status.Should().Be(400);
        answer.Json["errors"]![0]!.GetValue<string>().Should().StartWith("'plan' is \"gold\"");
    }

    private static async Task<int> CountAsync(TestProvider provider) =>
        (await provider.Control.GetAsync("organizations")).Json["organizations"]!.AsArray().Count;
}
