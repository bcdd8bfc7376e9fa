using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.AdminUi;

namespace ScimConformance.MockProvider.Tests.Control;

/// <summary>Whatever is sent, the answer of the control API is a refusal in its form, or what was asked for: never a failure.</summary>
public sealed class HostileControlTests
{
    private const string Script = "\"><script>alert(1)</script>";

    private static readonly string[] Bodies =
    [
        "",
        "[]",
        "null",
        $"{{\"options\":{new string('[', 5000)}{new string(']', 5000)}}}",
        """{"name":"\ud800","plan":"\udc00","handle":"\ud800","now":"\ud800"}""",
        """{"name":"a\u0000b","plan":"\u0000","handle":"\u0000","now":"\u0000"}""",
        """{"name":5,"plan":{},"preset":[],"options":5,"handle":[],"running":1,"now":1e999}""",
        """{"seconds":1e999}""",
        """{"seconds":-1e999}""",
        """{"seconds":1e308,"now":"99999-01-01T00:00:00Z"}""",
        """{"now":"9999-12-31T23:59:59.9999999-14:00"}""",
        """{"now":"0001-01-01T00:00:00+14:00"}""",
        """{"maxResults":1e999,"rateLimit":-1,"auditTrail":5}""",
        """{"options":{"maxResults":123456789012345678901234567890}}""",
        """{"sso":{"identityProvider":{"entityId":5,"ssoUrl":"javascript:alert(1)","certificates":[null]}}}""",
        """{"identityProvider":{"entityId":"\u0000","ssoUrl":"\r\nX: y","certificates":["AAAA"]},"jit":1e999}""",
    ];

    private static readonly (string Method, string Path)[] Routes =
    [
        ("POST", "organizations"),
        ("PUT", "organizations/{id}/plan"),
        ("PATCH", "organizations/{id}/options"),
        ("PUT", "organizations/{id}/clock"),
        ("POST", "organizations/{id}/clock/advance"),
        ("POST", "organizations/{id}/login_sessions"),
        ("PUT", "organizations/{id}/sso"),
    ];

    private static IEnumerable<TestCaseData> Sent() =>
        Routes.SelectMany(route =>
            Bodies.Select(
                (body, number) =>
                    new TestCaseData(route.Method, route.Path, body).SetArgDisplayNames(
                        route.Method,
                        route.Path.Split('/')[^1],
                        $"body {number}"
                    )
            )
        );

    [TestCaseSource(nameof(Sent))]
    public async Task A_body_is_understood_or_refused(string method, string path, string body)
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();

        var answer = await provider.Control.SendAsync(
            new HttpMethod(method),
            path.Replace("{id}", organization.Id, StringComparison.Ordinal),
            body
        );

        answer.Status.Should().BeLessThan(500, answer.Text);
        if (answer.Status >= 400)
        {
            answer.Json["errors"]!.AsArray().Should().ContainSingle();
        }

        (await organization.Admin.GetAsync("users")).Expect(HttpStatusCode.OK);
        (await organization.Scim.PostAsync("Users", TestOrganization.User("ann@example.com")))
            .Status.Should()
            .BeOneOf([201, 403], "the organization works on, if its plan has SCIM");
    }

    [TestCase("organizations/{id}/mailbox?to=%00")]
    [TestCase("organizations/{id}/mailbox?to=%E2%80%AE%0D%0AX%3A%20y")]
    [TestCase("organizations/{id}/mailbox/%00")]
    [TestCase("organizations/{id}/mailbox/%F0%9F%92%A5/eml")]
    [TestCase("organizations/%00")]
    [TestCase("organizations/%E2%80%AE/clock")]
    [TestCase("organizations/'%20OR%201=1--/mailbox")]
    public async Task A_strange_address_is_understood_or_refused(string path)
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();

        var answer = await provider.Control.GetAsync(
            path.Replace("{id}", organization.Id, StringComparison.Ordinal)
        );

        answer.Status.Should().BeOneOf(200, 400, 404);
        answer.Response.Headers.Contains("X").Should().BeFalse();
    }

    [TestCase(Script)]
    [TestCase("Example\r\nBcc: everybody@example.net")]
    [TestCase("\u202Eelpmaxe")]
    [TestCase("عائشة")]
    [TestCase("Example\0")]
    public async Task A_strange_name_of_an_organization_is_text_in_mail_and_on_pages(string name)
    {
        var organization = await SharedProvider.CreateOrganizationAsync(
            new JsonObject { ["name"] = name }.ToJsonString()
        );
        await organization.CreateUserAsync("ann@example.com");
        using var visit = await PageVisit.SignInAsync(organization);

        var message = await organization.LastMessageAsync("ann@example.com");
        var link = await organization.LookAsync(await organization.LastLinkAsync());

        message["subject"]!.GetValue<string>().Should().NotContainAny("\r", "\n", "\0");
        message["html"]!.GetValue<string>().Should().NotContain("<script");
        link.Expect(HttpStatusCode.OK).Text.Should().NotContain("<script");
        foreach (var path in new[] { "", "organization-settings/users", "mailbox" })
        {
            var page = await visit.GetAsync(path);

            page.Text.Should().NotContain("<script");
            page.Status.Should().BeOneOf(200, 302, 303);
        }
    }

    [TestCase(0)]
    [TestCase(201)]
    [TestCase(10_000)]
    public async Task A_name_of_no_sensible_length_is_refused(int length)
    {
        var provider = await SharedProvider.GetAsync();

        var answer = await provider.Control.PostAsync(
            "organizations",
            new JsonObject { ["name"] = new string('x', length) }
        );

        answer.Expect(HttpStatusCode.BadRequest);
    }
}
