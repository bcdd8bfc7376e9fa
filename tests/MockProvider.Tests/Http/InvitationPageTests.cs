using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class InvitationPageTests
{
    private const string Ann = "ann@example.com";

    [Test]
    public async Task Looking_at_the_page_changes_nothing()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        var link = await organization.LastLinkAsync(Ann);

        var looked = await organization.LookAsync(link);
        var head = await provider.Anonymous.SendAsync(HttpMethod.Head, link);

        looked.Status.Should().Be(200);
        looked.Text.Should().Contain("<form method=\"post\"").And.NotContain("<script");
        looked.Response.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        head.Status.Should().Be(200);
        head.Text.Should().BeEmpty();
        (await organization.StatusAsync(id)).Should().Be("Pending");
    }

    [Test]
    public async Task Accepting_makes_the_user_active_and_logs_in()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);

        var accepted = await organization.AcceptAsync(await organization.LastLinkAsync(Ann));

        accepted.Expect(HttpStatusCode.SeeOther);
        accepted.Response.Headers.Location!.ToString().Should().Be("/account/welcome");
        (await organization.StatusAsync(id)).Should().Be("Active");
        var me = await organization.WithCookie(accepted.Cookie!).GetAsync("current_user");
        me.Expect(HttpStatusCode.OK).DataId.Should().Be(id);
        me.Data["attributes"]!["verified"]!.GetValue<bool>().Should().BeTrue();
    }

    [Test]
    public async Task A_link_works_once()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);
        var link = await organization.LastLinkAsync(Ann);
        await organization.AcceptAsync(link);

        var second = await organization.AcceptAsync(link);

        second.Status.Should().Be(410);
        second.Cookie.Should().BeNull();
        second.Text.Should().Contain("administrator");
    }

    [Test]
    public async Task Of_simultaneous_acceptances_one_is_let_in()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);
        var link = await organization.LastLinkAsync(Ann);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => organization.AcceptAsync(link))
        );

        answers.Count(answer => answer.Status == 303).Should().Be(1);
        answers.Count(answer => answer.Status == 410).Should().Be(5);
    }

    [Test]
    public async Task The_link_of_a_disabled_user_admits_nobody_until_the_user_is_enabled()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        var link = await organization.LastLinkAsync(Ann);
        await organization.SetActiveAsync(id, false);

        (await organization.LookAsync(link)).Status.Should().Be(410);
        (await organization.AcceptAsync(link)).Status.Should().Be(410);
        await organization.SetActiveAsync(id, true);
        (await organization.AcceptAsync(link)).Status.Should().Be(303);
    }

    [Test]
    public async Task The_link_of_a_deleted_user_admits_nobody()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        var link = await organization.LastLinkAsync(Ann);

        await organization.Scim.DeleteAsync($"Users/{id}");

        (await organization.AcceptAsync(link)).Status.Should().Be(410);
    }

    [Test]
    public async Task A_cancelled_link_admits_nobody()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        var link = await organization.LastLinkAsync(Ann);

        var cancelled = await organization.Admin.DeleteAsync($"users/{id}/invitations");

        cancelled.Status.Should().Be(204);
        (await organization.AcceptAsync(link)).Status.Should().Be(410);
    }

    [Test]
    public async Task An_unknown_link_is_404()
    {
        await using var provider = await TestProvider.StartAsync();

        var answer = await provider.Anonymous.GetAsync("account/invitations/guess");

        answer.Status.Should().Be(404);
        answer.ContentType.Should().StartWith("text/html");
    }

    [Test]
    public async Task Names_are_shown_harmlessly()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync(
            """{"name":"<script>alert(1)</script>\r\nBcc: eve@example.com"}"""
        );
        var user = TestOrganization.User(Ann);
        user["name"]!["formatted"] = "</p><img src=x>\r\nX-Injected: yes";
        (await organization.Scim.PostAsync("Users", user)).Expect(HttpStatusCode.Created);

        var message = await organization.LastMessageAsync(Ann);
        var page = await organization.LookAsync(await organization.LastLinkAsync(Ann));

        message["headers"]!
            .AsObject()
            .Should()
            .NotContainKey("Bcc")
            .And.NotContainKey("X-Injected");
        message["html"]!.GetValue<string>().Should().NotContain("<img").And.NotContain("<script");
        page.Text.Should().NotContain("<script");
    }
}
