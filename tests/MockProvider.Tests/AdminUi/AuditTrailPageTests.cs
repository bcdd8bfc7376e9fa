using System.Net;

namespace ScimConformance.MockProvider.Tests.AdminUi;

public sealed class AuditTrailPageTests
{
    private const string Path = "organization-settings/audit-trail";

    [Test]
    public async Task What_an_administrator_does_on_a_page_is_the_administrators_doing()
    {
        var organization = await SharedProvider.CreateOrganizationAsync(
            """{"options":{"auditTrail":"changes"}}"""
        );
        using var visit = await PageVisit.SignInAsync(organization);
        var id = await organization.CreateUserAsync("ann@example.com");

        (await visit.SubmitAsync($"organization-settings/users/{id}/disable")).Expect(
            HttpStatusCode.SeeOther
        );

        var page = await visit.GetAsync(
            $"{Path}?q={Uri.EscapeDataString($"@usr.email:{organization.AdministratorAddress} ann@example.com")}"
        );
        page.Expect(HttpStatusCode.OK)
            .Text.Should()
            .Contain($"<bdi>{organization.AdministratorAddress}</bdi><small>USER</small>");
    }

    [Test]
    public async Task Looking_at_a_page_is_no_call_of_the_api()
    {
        // Calls wait in their process until they are stored.
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        var organization = await provider.CreateAsync("""{"options":{"auditTrail":"requests"}}""");
        using var visit = await PageVisit.SignInAsync(organization);
        (await visit.GetAsync("organization-settings/users")).Expect(HttpStatusCode.OK);
        (await organization.Admin.GetAsync("users")).Expect(HttpStatusCode.OK);

        var page = await visit.GetAsync(Path);

        page.Text.Should()
            .Contain("<bdi>/api/v2/users</bdi>")
            .And.NotContain("<bdi>/organization-settings/users</bdi>");
    }

    [TestCase("@:")]
    [TestCase("\"unclosed")]
    [TestCase("<script>alert(1)</script>")]
    public async Task A_search_that_cannot_be_read_is_shown_harmlessly(string query)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);

        var page = await visit.GetAsync($"{Path}?q={Uri.EscapeDataString(query)}&after=nonsense");

        page.Status.Should().BeOneOf(200, 400);
        page.Text.Should().Contain("Audit trail").And.NotContain("<script");
    }
}
