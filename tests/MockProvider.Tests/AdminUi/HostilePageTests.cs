using System.Net;

namespace ScimConformance.MockProvider.Tests.AdminUi;

/// <summary>What people and clients write is shown harmlessly, or refused.</summary>
public sealed class HostilePageTests
{
    private const string Users = "organization-settings/users";
    private const string ServiceAccounts = "organization-settings/service-accounts";
    private const string Script = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";

    [Test]
    public async Task A_name_with_html_is_text_on_every_page()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);
        var id = await CreateNamedAsync(organization, Script);

        foreach (var path in new[] { Users, $"{Users}/{id}", $"{Users}/{id}/disable", "mailbox" })
        {
            var page = await visit.GetAsync(path);

            page.Expect(HttpStatusCode.OK)
                .Text.Should()
                .NotContainAny("<script", "<img")
                .And.NotContain("onerror=alert(1)>");
        }
    }

    [Test]
    public async Task The_mail_to_a_name_with_html_is_text_in_a_frame_where_nothing_runs()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);
        await CreateNamedAsync(organization, Script + "\r\nBcc: eve@example.com");
        var message = (string)(await organization.LastMessageAsync("ann@example.com"))["id"]!;

        var page = await visit.GetAsync($"mailbox/{message}");
        var html = await visit.GetAsync($"mailbox/{message}/html");

        page.Text.Should().NotContainAny("<script", "<img", "<dt>Bcc</dt>");
        page.Text.Should().Contain("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"");
        html.Text.Should().NotContainAny("<script", "<img");
        var policy = html.Response.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().StartWith("sandbox").And.NotContain("allow-scripts");
        policy.Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'self'");
    }

    [Test]
    public async Task A_name_of_ten_thousand_characters_is_cut()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);
        var id = await CreateNamedAsync(organization, new string('x', 10_000));

        foreach (var path in new[] { Users, $"{Users}/{id}", "mailbox" })
        {
            var page = await visit.GetAsync(path);

            page.Expect(HttpStatusCode.OK).Text.Should().NotContain(new string('x', 201));
        }
    }

    [Test]
    public async Task Text_from_right_to_left_does_not_turn_what_is_around_it()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);
        await CreateNamedAsync(organization, "\u202Eعائشة");

        var page = await visit.GetAsync(Users);

        page.Text.Should().Contain("<bdi>\u202Eعائشة</bdi>");
    }

    [TestCase("name\r\nBcc: eve@example.com", "idp@example.com", HttpStatusCode.SeeOther)]
    [TestCase("name", "idp@example.com\r\nBcc: eve@example.com", HttpStatusCode.BadRequest)]
    [TestCase("name", "Eve <eve@example.com>, idp@example.com", HttpStatusCode.BadRequest)]
    [TestCase("<script>", "idp@example.com", HttpStatusCode.BadRequest)]
    [TestCase("   ", "idp@example.com", HttpStatusCode.BadRequest)]
    public async Task What_a_form_says_never_becomes_a_header(
        string name,
        string email,
        HttpStatusCode status
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);

        var answer = await visit.SubmitAsync(ServiceAccounts, ("name", name), ("email", email));

        answer.Expect(status);
        answer.Text.Should().NotContain("<script>");
        answer.Response.Headers.Contains("Bcc").Should().BeFalse();
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("forged")]
    public async Task A_forged_form_changes_nothing_and_says_why(string? token)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);
        var id = await organization.CreateUserAsync("ann@example.com");
        var form = PageForm.On(await visit.GetAsync($"{Users}/{id}/disable"));
        (string, string)[] fields = token is null ? [] : [("__RequestVerificationToken", token)];

        var answer = await visit.PostAsync($"{Users}/{id}/disable", form.Cookie, fields);

        answer.Expect(HttpStatusCode.BadRequest);
        answer.Text.Should().Contain("Nothing was changed");
        (await organization.StatusAsync(id)).Should().Be("Pending");
    }

    [TestCase("account/login")]
    [TestCase("account/logout")]
    [TestCase("organization-settings/application-keys")]
    [TestCase("organization-settings/service-accounts")]
    [TestCase("clock?handler=Advance")]
    public async Task No_form_is_taken_from_another_site(string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);

        var answer = await visit.PostAsync(path, cookie: null, ("name", "n"), ("seconds", "60"));

        answer.Expect(HttpStatusCode.BadRequest).Cookie.Should().BeNull();
    }

    [Test]
    public async Task An_invitation_is_not_accepted_by_a_form_of_another_site()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync("ann@example.com");
        var link = await organization.LastLinkAsync("ann@example.com");
        using var anonymous = organization.Browser("other=1");

        var answer = await anonymous.PostFormAsync(
            link,
            cookie: null,
            ("password", TestOrganization.Password)
        );

        answer.Expect(HttpStatusCode.BadRequest).Cookie.Should().BeNull();
        (await organization.StatusAsync(id)).Should().Be("Pending");
    }

    [TestCase("//evil.example.com/")]
    [TestCase("/\\evil.example.com/")]
    [TestCase("https://evil.example.com/")]
    [TestCase("javascript:alert(1)")]
    public async Task Signing_in_leads_to_no_other_site(string next)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var browser = organization.Browser("other=1");
        var page = await browser.GetAsync($"account/login?next={Uri.EscapeDataString(next)}");
        var form = PageForm.On(page);

        var answer = await browser.PostFormAsync(
            "account/login",
            form.Cookie,
            [
                .. form.Hidden,
                ("email", organization.AdministratorAddress),
                ("password", organization.AdministratorPassword),
                ("organization", organization.Id),
                ("next", next),
            ]
        );

        page.Text.Should().NotContain("evil.example.com");
        answer.Expect(HttpStatusCode.SeeOther);
        answer.Response.Headers.Location!.ToString().Should().Be("/");
    }

    private static async Task<string> CreateNamedAsync(TestOrganization organization, string name)
    {
        var user = TestOrganization.User("ann@example.com");
        user["name"]!["formatted"] = name;
        return (await organization.Scim.PostAsync("Users", user)).Expect(HttpStatusCode.Created).Id;
    }
}
