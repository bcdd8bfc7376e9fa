using System.Net;

namespace ScimConformance.MockProvider.Tests.AdminUi;

/// <summary>A provider that is stopped and started under a page.</summary>
public sealed class PageContinuityTests
{
    private const string Users = "organization-settings/users";

    [Test]
    public async Task A_form_opened_before_a_restart_can_be_sent_after_it()
    {
        using var file = new TemporaryFile();
        string id;
        string cookie;
        PageForm form;
        await using (var provider = await StartAsync(file))
        {
            var organization = await provider.CreateAsync();
            id = await organization.CreateUserAsync("ann@example.com");
            cookie = await SignInAsync(organization);
            using var before = new Client(provider.Host.Address.AbsoluteUri, ("Cookie", cookie));
            form = PageForm.On(await before.GetAsync($"{Users}/{id}/disable"));
        }

        await using var again = await StartAsync(file);
        using var after = new Client(again.Host.Address.AbsoluteUri, ("Cookie", cookie));
        var answer = await after.PostFormAsync(
            $"{Users}/{id}/disable",
            form.Cookie,
            [.. form.Hidden]
        );

        answer.Expect(HttpStatusCode.SeeOther);
        (await after.GetAsync($"{Users}/{id}")).Text.Should().Contain("Disabled");
    }

    [Test]
    public async Task The_page_knows_after_a_restart_which_key_connected_last()
    {
        using var file = new TemporaryFile();
        string key;
        string cookie;
        await using (var provider = await StartAsync(file))
        {
            var organization = await provider.CreateAsync();
            key = organization.ServiceAccountKey;
            (await organization.Scim.GetAsync("Users")).Expect(HttpStatusCode.OK);
            cookie = await SignInAsync(organization);
        }

        await using var again = await StartAsync(file);
        using var admin = new Client(again.Host.Address.AbsoluteUri, ("Cookie", cookie));
        var page = await admin.GetAsync("organization-settings/scim");

        page.Expect(HttpStatusCode.OK).Text.Should().Contain($"ends in <code>{key[^4..]}</code>");
    }

    private static async Task<string> SignInAsync(TestOrganization organization) =>
        (
            await organization.LogInAsync(
                organization.AdministratorAddress,
                organization.AdministratorPassword
            )
        ).Cookie!;

    private static Task<TestProvider> StartAsync(TemporaryFile file) =>
        TestProvider.StartAsync(options => options with { Database = file.Database });
}
