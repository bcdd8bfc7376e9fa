using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class LoginTests
{
    private const string Ann = "ann@example.com";

    [Test]
    public async Task The_password_chosen_behind_the_invite_link_logs_in()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateActiveUserAsync(Ann);

        var answer = await organization.LogInAsync("ANN@example.com");

        answer.Expect(HttpStatusCode.SeeOther);
        answer.Response.Headers.Location!.ToString().Should().Be("/");
        var me = await organization.WithCookie(answer.Cookie!).GetAsync("current_user");
        me.Expect(HttpStatusCode.OK).DataId.Should().Be(id);
    }

    [TestCase("rfc")]
    [TestCase("seed")]
    public async Task Each_organization_keeps_passwords_where_its_users_have_them(string preset)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync($$"""{"preset":"{{preset}}"}""");
        await organization.CreateActiveUserAsync(Ann);

        (await organization.LogInAsync(Ann)).Status.Should().Be(303);
        (await organization.LogInAsync(Ann, "another password")).Status.Should().Be(401);
    }

    [Test]
    public async Task A_password_that_the_client_sets_logs_in_instead_of_the_earlier_one()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateActiveUserAsync(Ann);

        (await organization.PatchAsync(id, "password", "set over SCIM")).Expect(HttpStatusCode.OK);

        (await organization.LogInAsync(Ann, "set over SCIM")).Status.Should().Be(303);
        (await organization.LogInAsync(Ann)).Status.Should().Be(401);
    }

    [TestCase("short")]
    [TestCase("")]
    public async Task A_password_that_will_not_do_leaves_the_invitation_open(string password)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        var link = await organization.LastLinkAsync(Ann);

        var answer = await organization.AcceptAsync(link, password);

        answer.Status.Should().Be(422);
        answer.Cookie.Should().BeNull();
        answer.Text.Should().Contain("role=\"alert\"").And.Contain("<form method=\"post\"");
        (await organization.StatusAsync(id)).Should().Be("Pending");
        (await organization.AcceptAsync(link)).Status.Should().Be(303);
    }

    [Test]
    public async Task Every_refusal_reads_the_same()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateActiveUserAsync(Ann);
        var disabled = await organization.CreateActiveUserAsync("ben@example.com");
        await organization.SetActiveAsync(disabled, false);
        await organization.CreateUserAsync("cem@example.com");

        var refusals = new[]
        {
            await organization.LogInAsync(Ann, "wrong password"),
            await organization.LogInAsync("ben@example.com"),
            await organization.LogInAsync("cem@example.com"),
            await organization.LogInAsync("nobody@example.com"),
            await organization.LogInAsync("scim-service-account@example.com"),
        };

        refusals.Should().OnlyContain(answer => answer.Status == 401 && answer.Cookie == null);
        refusals
            .Select(answer => answer.Text.Split("value=")[0])
            .Distinct(StringComparer.Ordinal)
            .Should()
            .ContainSingle("the page must not tell who has an account");
    }

    [Test]
    public async Task An_account_waits_after_several_wrong_passwords_and_opens_again()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.FreezeAsync();
        await organization.CreateActiveUserAsync(Ann);
        await organization.CreateActiveUserAsync("ben@example.com");
        for (var i = 0; i < 5; i++)
        {
            await organization.LogInAsync(Ann, "wrong password");
        }

        (await organization.LogInAsync(Ann)).Status.Should().Be(401);
        (await organization.LogInAsync("ben@example.com")).Status.Should().Be(303);
        await organization.AdvanceAsync(TimeSpan.FromSeconds(1));
        (await organization.LogInAsync(Ann)).Status.Should().Be(303);
        await organization.LogInAsync(Ann, "wrong password");
        (await organization.LogInAsync(Ann)).Status.Should().Be(303, "a login forgets failures");
    }

    [Test]
    public async Task Attempts_at_once_are_counted_before_they_are_answered()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.FreezeAsync();
        await organization.CreateActiveUserAsync(Ann);

        await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => organization.LogInAsync(Ann, "wrong password"))
        );

        (await organization.LogInAsync(Ann)).Status.Should().Be(401);
    }

    [Test]
    public async Task Logging_out_ends_that_session_alone()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateActiveUserAsync(Ann);
        var one = (await organization.LogInAsync(Ann)).Cookie!;
        var other = (await organization.LogInAsync(Ann)).Cookie!;

        var form = PageForm.On(await organization.Browser(one).GetAsync("account/welcome"));
        var answer = await organization
            .Browser(one)
            .PostFormAsync("account/logout", form.Cookie, [.. form.Hidden]);

        answer.Status.Should().Be(303);
        answer.Response.Headers.GetValues("Set-Cookie").Single().Should().Contain("Max-Age=0");
        (await organization.Browser(one).GetAsync("account/welcome")).Status.Should().Be(302);
        (await organization.Browser(other).GetAsync("account/welcome")).Status.Should().Be(200);
    }

    [Test]
    public async Task A_disabled_users_sessions_end_for_good()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateActiveUserAsync(Ann);
        var session = (await organization.LogInAsync(Ann)).Cookie!;

        await organization.SetActiveAsync(id, false);
        var disabled = await organization.WithCookie(session).GetAsync("current_user");
        await organization.SetActiveAsync(id, true);
        var enabled = await organization.WithCookie(session).GetAsync("current_user");

        disabled.Status.Should().Be(401);
        enabled.Status.Should().Be(401);
    }

    [Test]
    public async Task A_session_ends_after_thirty_days()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.FreezeAsync();
        await organization.CreateActiveUserAsync(Ann);
        var session = (await organization.LogInAsync(Ann)).Cookie!;

        await organization.AdvanceAsync(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        (await organization.Browser(session).GetAsync("account/welcome")).Status.Should().Be(200);
        await organization.AdvanceAsync(TimeSpan.FromSeconds(1));
        (await organization.Browser(session).GetAsync("account/welcome")).Status.Should().Be(302);
    }

    [TestCase("https://provider.example.com", true)]
    [TestCase("http://provider.example.com", false)]
    public async Task The_cookie_is_secure_on_https(string publicUrl, bool isSecure)
    {
        await using var provider = await TestProvider.StartAloneAsync(options =>
            options with
            {
                PublicUrl = new Uri(publicUrl),
            }
        );
        using var browser = new Client(provider.Addresses[0].AbsoluteUri);

        var answer = await browser.SubmitAsync(
            "account/login",
            ("email", provider.Host.AdministratorAddress),
            ("password", provider.Host.AdministratorPassword)
        );

        var cookie = answer.Response.Headers.GetValues("Set-Cookie").Single();
        cookie.Should().Contain("HttpOnly").And.Contain("SameSite=Lax");
        cookie.Contains("; Secure", StringComparison.Ordinal).Should().Be(isSecure);
    }

    [Test]
    public async Task The_administrator_of_a_new_organization_can_log_in()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await organization.LogInAsync(
            organization.AdministratorAddress,
            organization.AdministratorPassword
        );

        answer.Status.Should().Be(303);
        var me = await organization.WithCookie(answer.Cookie!).GetAsync("current_user");
        me.DataId.Should().Be(organization.AdministratorId);
    }

    [Test]
    public async Task What_was_typed_is_shown_harmlessly()
    {
        await using var provider = await TestProvider.StartAsync();

        var answer = await provider.Anonymous.SubmitAsync(
            "account/login",
            ("email", "\"><script>alert(1)</script>"),
            ("password", new string('x', 10_000))
        );

        answer.Status.Should().Be(401);
        answer.Text.Should().NotContain("<script");
    }
}
