using System.Net;
using ScimConformance.MockProvider.Tests.AdminUi;
using ScimConformance.TestIdp;

namespace ScimConformance.MockProvider.Tests.Sso;

/// <summary>What an identity provider signs may be hostile all the same: it is shown harmlessly, or lets nobody in.</summary>
public sealed class HostileAssertionTests
{
    private const string Ann = SsoOrganization.Ann;

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["markup"] = "\"><script>alert(1)</script>",
        ["a header"] = "Ann\r\nBcc: everybody@example.net",
        ["right to left"] = "\u202Eعائشة",
        ["ten thousand characters"] = new string('x', 10_000),
        ["a line separator"] = "Ann\u2028Example",
        ["outside of the basic plane"] = "\U0001F4A5",
    };

    private static readonly Dictionary<string, string> NoAddresses = new(StringComparer.Ordinal)
    {
        ["markup"] = "<script>alert(1)</script>@example.com",
        ["a header"] = "ann@example.com\r\nBcc: everybody@example.net",
        ["two addresses"] = "ann@example.com, everybody@example.net",
        ["a display name"] = "Ann <ann@example.com>",
        ["ten thousand characters"] = new string('x', 10_000) + "@example.com",
    };

    private static string[] NameCases() => [.. Names.Keys];

    private static string[] AddressCases() => [.. NoAddresses.Keys];

    [TestCaseSource(nameof(NameCases))]
    public async Task A_strange_name_in_an_assertion_is_text_wherever_it_is_shown(string name)
    {
        var sso = await SsoOrganization.CreateAsync(jit: true);
        var login = (await sso.LoginAsync()).With(
            (SamlLogin.GivenName, Names[name]),
            (SamlLogin.Surname, Names[name])
        );

        var answer = await sso.SendAsync(SsoOrganization.Idp.Respond(login));

        var id = await sso.WhoIsAsync(answer);
        using var visit = await PageVisit.SignInAsync(sso.Organization);
        foreach (var path in new[] { "", $"/{id}", $"/{id}/disable" })
        {
            var page = await visit.GetAsync($"organization-settings/users{path}");

            page.Expect(HttpStatusCode.OK).Text.Should().NotContain("<script");
            page.Text.Should().NotContain(new string('x', 201));
        }

        (await sso.Organization.Scim.GetAsync($"Users/{id}")).Expect(HttpStatusCode.OK);
    }

    [TestCaseSource(nameof(AddressCases))]
    public async Task What_is_no_address_lets_nobody_in_and_is_shown_as_text(string name)
    {
        var sso = await SsoOrganization.CreateAsync(jit: true);
        var login = await sso.LoginAsync(NoAddresses[name]);

        var answer = await sso.SendAsync(SsoOrganization.Idp.Respond(login));

        answer.Status.Should().BeOneOf(400, 403);
        answer.Cookie.Should().BeNull();
        answer.Text.Should().NotContain("<script");
        var users = await sso.Organization.Admin.GetAsync("users?filter=example.com");
        users.Json["data"]!.ToJsonString().Should().NotContain(Ann).And.NotContain("everybody");
    }
}
