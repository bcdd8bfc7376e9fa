using System.Net;
using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Tests.Sso;

/// <summary>DD-SSO-10: the code that is mailed to somebody who begins to log in here.</summary>
public sealed partial class SignInCodeTests
{
    private const string Ann = SsoOrganization.Ann;

    [Test]
    public async Task A_login_without_a_subdomain_begins_on_the_page_for_the_code()
    {
        var (organization, page) = await CreateAsync();

        var begun = await page.Client.GetAsync($"account/saml/{organization.Id}/login");
        var shown = await page.Client.GetAsync(page.Path);

        begun.Expect(HttpStatusCode.SeeOther);
        begun.Response.Headers.Location!.ToString().Should().Be($"/{page.Path}");
        shown.Expect(HttpStatusCode.OK).Text.Should().Contain("name=\"email\"");
    }

    [Test]
    public async Task The_mailed_code_leads_to_the_identity_provider_once()
    {
        var (organization, page) = await CreateAsync();
        var code = await MailedAsync(organization, page);

        var right = await page.GiveAsync(Ann, code);
        var again = await page.GiveAsync(Ann, code);

        right.Expect(HttpStatusCode.OK).Text.Should().Contain("SAMLRequest=");
        right.Text.Should().Contain(TestIdp.TestIdentityProvider.SingleSignOnUrl);
        again.Expect(HttpStatusCode.Unauthorized).Text.Should().NotContain("SAMLRequest=");
    }

    [Test]
    public async Task The_mail_is_no_invitation()
    {
        var (organization, page) = await CreateAsync();

        await page.AskAsync(Ann);

        var mail = await organization.LastMessageAsync(Ann);
        mail["headers"]!["Subject"]!.GetValue<string>().Should().StartWith("Your code");
        mail["links"]!.AsArray().Should().BeEmpty();
    }

    [Test]
    public async Task Five_wrong_codes_spoil_the_right_one()
    {
        var (organization, page) = await CreateAsync();
        var code = await MailedAsync(organization, page);
        for (var tried = 0; tried < 5; tried++)
        {
            (await page.GiveAsync(Ann, Other(code))).Expect(HttpStatusCode.Unauthorized);
        }

        var late = await page.GiveAsync(Ann, code);

        late.Expect(HttpStatusCode.Unauthorized).Text.Should().Contain("not good any more");
    }

    [Test]
    public async Task Four_wrong_codes_do_not()
    {
        var (organization, page) = await CreateAsync();
        var code = await MailedAsync(organization, page);
        for (var tried = 0; tried < 4; tried++)
        {
            await page.GiveAsync(Ann, Other(code));
        }

        (await page.GiveAsync(Ann, code)).Expect(HttpStatusCode.OK);
    }

    [TestCase(9 * 60 + 59, 200)]
    [TestCase(10 * 60, 401)]
    public async Task A_code_expires_on_the_clock_of_its_organization(int seconds, int status)
    {
        var (organization, page) = await CreateAsync();
        (await organization.FreezeAsync()).Expect(HttpStatusCode.OK);
        var code = await MailedAsync(organization, page);

        await organization.AdvanceAsync(TimeSpan.FromSeconds(seconds));

        (await page.GiveAsync(Ann, code)).Status.Should().Be(status);
    }

    [Test]
    public async Task One_code_a_minute_is_mailed_and_the_newest_counts()
    {
        var (organization, page) = await CreateAsync();
        (await organization.FreezeAsync()).Expect(HttpStatusCode.OK);
        var first = await MailedAsync(organization, page);
        await page.AskAsync(Ann);
        var after = (await organization.MailAsync(Ann)).Count;

        await organization.AdvanceAsync(TimeSpan.FromSeconds(60));
        var second = await MailedAsync(organization, page);

        after.Should().Be(2);
        (await organization.MailAsync(Ann)).Should().HaveCount(3);
        if (!string.Equals(first, second, StringComparison.Ordinal))
        {
            (await page.GiveAsync(Ann, first)).Status.Should().Be(401);
        }

        (await page.GiveAsync(Ann, second)).Status.Should().Be(200);
    }

    [TestCase("nobody@example.com")]
    [TestCase("pending@example.com")]
    [TestCase("disabled@example.com")]
    [TestCase("scim-service-account@example.com")]
    [TestCase("no address")]
    public async Task Who_cannot_log_in_is_mailed_nothing_and_reads_the_same(string address)
    {
        var (organization, page) = await CreateAsync();
        await organization.CreateUserAsync("pending@example.com");
        var id = await organization.CreateActiveUserAsync("disabled@example.com");
        await organization.SetActiveAsync(id, active: false);
        var before = (await organization.MailAsync()).Count;

        var asked = await page.AskAsync(address);
        var given = await page.GiveAsync(address, "123456");

        (await organization.MailAsync()).Should().HaveCount(before);
        var known = await page.AskAsync(Ann);
        Same(asked.Text, address).Should().Be(Same(known.Text, Ann));
        given.Status.Should().Be(401);
    }

    [Test]
    public async Task The_code_of_one_person_is_none_for_another()
    {
        var (organization, page) = await CreateAsync();
        await organization.CreateActiveUserAsync("ben@example.com");
        var code = await MailedAsync(organization, page);

        (await page.GiveAsync("ben@example.com", code)).Status.Should().Be(401);
    }

    [Test]
    public async Task Without_an_identity_provider_there_is_no_such_page()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();

        var shown = await provider.Anonymous.GetAsync($"account/saml/{organization.Id}/code");
        var nowhere = await provider.Anonymous.GetAsync("account/saml/nobody/code");

        shown.Status.Should().Be(404);
        nowhere.Status.Should().Be(404);
    }

    private static async Task<(TestOrganization Organization, CodePage Page)> CreateAsync()
    {
        var sso = await SsoOrganization.CreateAsync();
        var settings = SsoOrganization.Settings();
        settings.Remove("customSubdomain");
        (await sso.SetAsync(settings)).Expect(HttpStatusCode.OK);
        await sso.Organization.CreateActiveUserAsync(Ann);
        var provider = await SharedProvider.GetAsync();
        return (
            sso.Organization,
            new CodePage(provider.Anonymous, $"account/saml/{sso.Organization.Id}/code")
        );
    }

    private static async Task<string> MailedAsync(TestOrganization organization, CodePage page)
    {
        (await page.AskAsync(Ann)).Expect(HttpStatusCode.OK);
        var mail = await organization.LastMessageAsync(Ann);
        return Code().Match(mail["text"]!.GetValue<string>()).Value;
    }

    private static string Other(string code) => code[..^1] + (code[^1] is '0' ? '1' : '0');

    // But for the address itself, and what protects the form.
    private static string Same(string page, string address) =>
        Token().Replace(page, "").Replace(address, "…", StringComparison.Ordinal);

    [GeneratedRegex("(?<![0-9])[0-9]{6}(?![0-9])", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(
        "<input name=\"__RequestVerificationToken\"[^>]*>",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Token();

    private sealed record CodePage(Client Client, string Path)
    {
        public Task<Answer> AskAsync(string address) =>
            Client.SubmitAsync(Path, ("email", address));

        public Task<Answer> GiveAsync(string address, string code) =>
            Client.SubmitAsync(Path, ("email", address), ("code", code));
    }
}
