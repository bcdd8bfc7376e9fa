using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Accounts;

public sealed class ServiceAccountNoticesTests
{
    private const string Address = "integration@example.com";

    [Test]
    public async Task A_service_account_is_mailed_when_a_key_is_made_revoked_and_when_it_is_disabled()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var account = await CreateAsync(organization);
        var key = await organization.Admin.PostAsync(
            $"service_accounts/{account}/application_keys",
            Key("CI <b>pipeline</b>")
        );
        await organization.Admin.DeleteAsync(
            $"service_accounts/{account}/application_keys/{key.Expect(HttpStatusCode.Created).DataId}"
        );
        await organization.Admin.DeleteAsync($"users/{account}");

        var mail = await organization.MailAsync(Address);

        mail.Select(message => message["subject"]!.GetValue<string>())
            .Should()
            .Equal(
                "An application key was created for the service account Integration",
                "An application key of the service account Integration was revoked",
                "The service account Integration was disabled"
            );
        (await organization.LastMessageAsync(Address))["text"]!
            .GetValue<string>()
            .Should()
            .Contain("stay so when it is enabled again");
    }

    [Test]
    public async Task The_mail_names_the_key_and_never_its_secret()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var account = await CreateAsync(organization);
        var key = await organization.Admin.PostAsync(
            $"service_accounts/{account}/application_keys",
            Key("CI <b>pipeline</b>")
        );
        var secret = key.Data["attributes"]!["key"]!.GetValue<string>();

        var message = await organization.LastMessageAsync(Address);

        message["text"]!.GetValue<string>().Should().Contain("CI <b>pipeline</b>");
        message["html"]!.GetValue<string>().Should().Contain("CI &lt;b&gt;pipeline&lt;/b&gt;");
        message.ToJsonString().Should().NotContain(secret).And.Contain(secret[^4..]);
    }

    [Test]
    public async Task People_are_mailed_nothing_about_their_keys()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync("ada@example.com");
        var accepted = await organization.AcceptAsync(await organization.LastLinkAsync());

        (
            await organization
                .WithCookie(accepted.Cookie!)
                .PostAsync("current_user/application_keys", Key("mine"))
        ).Expect(HttpStatusCode.Created);

        (await organization.MailAsync()).Should().ContainSingle();
    }

    private static async Task<string> CreateAsync(TestOrganization organization) => (
            await organization.Admin.PostAsync(
                "service_accounts",
                new JsonObject
                {
                    ["data"] = new JsonObject
                    {
                        ["type"] = "users",
                        ["attributes"] = new JsonObject
                        {
                            ["name"] = "Integration",
                            ["email"] = Address,
                            ["service_account"] = true,
                        },
                    },
                }
            )
        ).Expect(HttpStatusCode.Created).DataId;

    private static JsonObject Key(string name) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["type"] = "application_keys",
                ["attributes"] = new JsonObject { ["name"] = name },
            },
        };
}
