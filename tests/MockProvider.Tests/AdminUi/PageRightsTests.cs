using System.Net;

namespace ScimConformance.MockProvider.Tests.AdminUi;

/// <summary>Who sees which page, and whose.</summary>
public sealed class PageRightsTests
{
    private const string Ann = "ann@example.com";

    private static readonly string[] Pages =
    [
        "organization-settings/users",
        "organization-settings/service-accounts",
        "organization-settings/application-keys",
        "organization-settings/scim",
        "organization-settings/audit-trail",
        "mailbox",
        "clock",
        "account/welcome",
    ];

    [Test]
    public async Task Who_is_not_signed_in_is_sent_to_sign_in_and_back()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var stranger = organization.Browser("other=1");

        foreach (var path in Pages)
        {
            var answer = await stranger.GetAsync(path);

            answer.Expect(HttpStatusCode.Redirect);
            answer
                .Response.Headers.Location!.ToString()
                .Should()
                .Be($"/account/login?next={Uri.EscapeDataString("/" + path)}");
        }
    }

    [TestCase("organization-settings/scim")]
    [TestCase("mailbox")]
    [TestCase("organization-settings/audit-trail")]
    [TestCase("clock")]
    public async Task A_page_that_ones_roles_do_not_include_is_refused(string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateActiveUserAsync(Ann);
        var cookie = (await organization.LogInAsync(Ann)).Cookie!;
        using var ann = organization.Browser(cookie);

        var answer = await ann.GetAsync(path);

        answer.Expect(HttpStatusCode.Forbidden).Text.Should().Contain("Your roles");
    }

    [Test]
    public async Task Nothing_of_another_organization_is_seen_or_changed()
    {
        var provider = await SharedProvider.GetAsync();
        var theirs = await provider.CreateAsync("""{"name":"Theirs"}""");
        var ours = await provider.CreateAsync("""{"name":"Ours"}""");
        var id = await theirs.CreateUserAsync(Ann);
        var message = (string)(await theirs.LastMessageAsync(Ann))["id"]!;
        using var visit = await PageVisit.SignInAsync(ours);
        var form = PageForm.On(await visit.GetAsync("organization-settings/application-keys"));

        foreach (
            var path in new[]
            {
                $"organization-settings/users/{id}",
                $"organization-settings/users/{id}/disable",
                $"organization-settings/service-accounts/{theirs.ServiceAccountId}",
                $"organization-settings/service-accounts/{theirs.ServiceAccountId}/disable",
                $"mailbox/{message}",
                $"mailbox/{message}/html",
            }
        )
        {
            (await visit.GetAsync(path)).Expect(HttpStatusCode.NotFound);
            (await visit.PostAsync(path, form.Cookie, [.. form.Hidden])).Status.Should().Be(404);
        }

        (await theirs.StatusAsync(id)).Should().Be("Pending");
        (await theirs.TryKeyAsync(theirs.ServiceAccountKey)).Should().Be(200);
        (await visit.GetAsync("organization-settings/users")).Text.Should().NotContain(Ann);
        (await visit.GetAsync("mailbox")).Text.Should().NotContain(Ann);
    }

    [Test]
    public async Task The_clock_is_there_with_control_only()
    {
        await using var provider = await TestProvider.StartAloneAsync(options =>
            options with
            {
                Control = false,
            }
        );
        using var browser = new Client(provider.Host.Address.AbsoluteUri);
        var signedIn = await browser.SubmitAsync(
            "account/login",
            ("email", provider.Host.AdministratorAddress),
            ("password", provider.Host.AdministratorPassword)
        );
        using var admin = new Client(
            provider.Host.Address.AbsoluteUri,
            ("Cookie", signedIn.Cookie!)
        );

        (await admin.GetAsync("clock")).Status.Should().Be(404);
        (await admin.GetAsync("organization-settings/users"))
            .Expect(HttpStatusCode.OK)
            .Text.Should()
            .NotContain("href=\"/clock\"");
    }

    [Test]
    public async Task Every_page_forbids_scripts_frames_caches_and_referrers()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);

        foreach (var path in Pages.Append("nowhere").Append("account/login"))
        {
            var answer = await visit.GetAsync(path);

            var headers = answer.Response.Headers;
            var policy = headers.GetValues("Content-Security-Policy").Single();
            policy.Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'");
            policy.Should().NotContain("unsafe-inline").And.NotContain("script-src");
            headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
            headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
            headers.CacheControl!.NoStore.Should().BeTrue();
            answer.Text.Should().NotContainAny("<script", "<style", " style=", " onclick=");
        }
    }

    [Test]
    public async Task The_style_sheet_is_kept_under_its_hash()
    {
        var provider = await SharedProvider.GetAsync();
        var page = (await provider.Anonymous.GetAsync("account/login")).Text;
        var path = page.Split("rel=\"stylesheet\" href=\"/")[1].Split('"')[0];

        var sheet = await provider.Anonymous.GetAsync(path);
        var other = await provider.Anonymous.GetAsync("assets/0000000000000000.css");

        sheet.Expect(HttpStatusCode.OK).ContentType.Should().StartWith("text/css");
        sheet.Response.Headers.CacheControl!.ToString().Should().Contain("immutable");
        other.Status.Should().Be(404);
    }
}
