using System.Net;

namespace ScimConformance.MockProvider.Tests.AdminUi;

/// <summary>What forms and addresses of pages say is understood or refused: never a failure.</summary>
public sealed class HostileFormTests
{
    [TestCase(
        "/organization-settings/users?filter=ä",
        "/organization-settings/users?filter=%C3%A4"
    )]
    [TestCase("/mailbox?to=\u202E\U0001F4A5", "/mailbox?to=%E2%80%AE%F0%9F%92%A5")]
    [TestCase("/a b\"<>", "/a%20b%22%3C%3E")]
    [TestCase("/?next=%2F%2Fexample.net", "/?next=%2F%2Fexample.net")]
    public async Task Signing_in_leads_to_a_page_whatever_letters_its_address_has(
        string next,
        string location
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var browser = organization.Browser("other=1");

        var answer = await browser.SubmitAsync(
            "account/login",
            ("email", organization.AdministratorAddress),
            ("password", organization.AdministratorPassword),
            ("organization", organization.Id),
            ("next", next)
        );

        answer.Expect(HttpStatusCode.SeeOther);
        answer.Response.Headers.GetValues("Location").Should().Equal(location);
    }

    [TestCase("Advance", "seconds", "99999999999999999999")]
    [TestCase("Advance", "seconds", "2147483647")]
    [TestCase("Advance", "seconds", "-1")]
    [TestCase("Advance", "seconds", "1e999")]
    [TestCase("Set", "instant", "9999-12-31T23:59:59.9999999Z")]
    [TestCase("Set", "instant", "0001-01-01T00:00:00+14:00")]
    [TestCase("Set", "instant", "\u0000")]
    [TestCase("Set", "instant", "<script>")]
    [TestCase("Run", "running", "<script>")]
    public async Task A_strange_time_moves_the_clock_or_is_refused(
        string handler,
        string field,
        string value
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);

        var answer = await visit.SubmitAsync($"clock?handler={handler}", (field, value));

        answer.Status.Should().BeOneOf(303, 400);
        answer.Text.Should().NotContain("<script");
        (await organization.Admin.GetAsync("users")).Expect(HttpStatusCode.OK);
        (
            await organization.Scim.PostAsync("Users", TestOrganization.User("ann@example.com"))
        ).Expect(HttpStatusCode.Created);
    }

    [TestCase("organization-settings/users?page=99999999999999999999&filter=%00%25_'")]
    [TestCase("organization-settings/users?page=-2147483648&status=%3Cscript%3E")]
    [TestCase("organization-settings/users/%E2%80%AE")]
    [TestCase("organization-settings/users/%00/disable")]
    [TestCase("organization-settings/service-accounts/%3Cscript%3E")]
    [TestCase("organization-settings/application-keys/%F0%9F%92%A5/revoke")]
    [TestCase("mailbox?to=%3Cscript%3E%00&page=2147483647")]
    [TestCase("mailbox/%00/html")]
    [TestCase("account/login?next=%E2%80%AE&organization=%3Cscript%3E%00")]
    [TestCase("account/invitations/%3Cscript%3E%00")]
    [TestCase("account/saml/%3Cscript%3E/login")]
    public async Task A_strange_address_is_a_page_or_none(string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);

        var answer = await visit.GetAsync(path);

        answer.Status.Should().BeOneOf(200, 400, 404);
        answer.Text.Should().NotContain("<script");
    }

    [TestCase("\0")]
    [TestCase("a\r\nSet-Cookie: b=c")]
    [TestCase("\u202Eelpmaxe")]
    [TestCase("\"><script>alert(1)</script>")]
    public async Task A_strange_name_of_a_key_is_refused_or_shown_harmlessly(string name)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);
        const string Keys = "organization-settings/application-keys";

        var answer = await visit.SubmitAsync(Keys, ("name", name));

        answer.Status.Should().BeOneOf(200, 303, 400);
        answer.Text.Should().NotContain("<script");
        (await visit.GetAsync(Keys)).Expect(HttpStatusCode.OK).Text.Should().NotContain("<script");
    }
}
