using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.AdminApi;

public sealed class ApiKeyTests
{
    private const string Path = "api_keys";

    [Test]
    public async Task The_secret_of_an_api_key_is_shown_once_and_opens_the_admin_api()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();

        var created = await organization.Admin.PostAsync(Path, Request("deploy"));
        var read = await organization.Admin.GetAsync($"{Path}/{created.DataId}");

        created.Status.Should().Be(201);
        var secret = created.Data["attributes"]!["key"]!.GetValue<string>();
        secret.Should().MatchRegex("^[0-9a-f]{32}$");
        read.Text.Should().NotContain(secret);
        read.Data["attributes"]!["last4"]!.GetValue<string>().Should().Be(secret[^4..]);
        (await UseAsync(provider, organization, secret)).Should().Be(200);
    }

    [Test]
    public async Task An_api_key_is_renamed_and_deleted()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        var created = await organization.Admin.PostAsync(Path, Request("deploy"));
        var secret = created.Data["attributes"]!["key"]!.GetValue<string>();
        var one = $"{Path}/{created.DataId}";

        var renamed = await organization.Admin.PatchAsync(one, Request("release"));
        var before = await UseAsync(provider, organization, secret);
        var deleted = await organization.Admin.DeleteAsync(one);

        renamed.Data["attributes"]!["name"]!.GetValue<string>().Should().Be("release");
        before.Should().Be(200);
        deleted.Status.Should().Be(204);
        (await UseAsync(provider, organization, secret)).Should().Be(401);
        (await organization.Admin.GetAsync(one))
            .Json["errors"]
            .ShouldBe("""["API key not found"]""");
    }

    [Test]
    public async Task Two_api_keys_of_one_name_are_refused_also_in_renaming()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.Admin.PostAsync(Path, Request("one"));
        var two = await organization.Admin.PostAsync(Path, Request("two"));

        var again = await organization.Admin.PostAsync(Path, Request("one"));
        var renamed = await organization.Admin.PatchAsync($"{Path}/{two.DataId}", Request("one"));
        var same = await organization.Admin.PatchAsync($"{Path}/{two.DataId}", Request("two"));

        new[] { again.Status, renamed.Status, same.Status }.Should().Equal(400, 400, 200);
    }

    [Test]
    public async Task The_fifty_first_api_key_is_refused_until_one_is_deleted()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var first = (await organization.Admin.GetAsync(Path)).Json["data"]![0]!["id"]!;
        var made = new List<string>();
        for (var number = 1; number < KeyPolicy.MostApiKeys; number++)
        {
            made.Add(
                (await organization.Admin.PostAsync(Path, Request($"key {number}")))
                    .Expect(HttpStatusCode.Created)
                    .DataId
            );
        }

        var refused = await organization.Admin.PostAsync(Path, Request("one more"));
        await organization.Admin.DeleteAsync($"{Path}/{made[^1]}");
        var taken = await organization.Admin.PostAsync(Path, Request("one more"));

        refused.Status.Should().Be(400);
        taken.Status.Should().Be(201);
        made.Should().NotContain(first.GetValue<string>());
    }

    [Test]
    public async Task An_api_key_outlives_who_made_it()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        var (id, key, _) = await organization.CreateServiceAccountAsync([Permissions.ApiKeysWrite]);
        using var maker = organization.AdminWith(key);
        var secret = (await maker.PostAsync(Path, Request("deploy"))).Data["attributes"]!["key"]!;

        (await organization.Admin.DeleteAsync($"users/{id}")).Status.Should().Be(204);

        (await UseAsync(provider, organization, secret.GetValue<string>())).Should().Be(200);
    }

    [Test]
    public async Task Keys_printed_at_start_do_not_use_up_the_limit()
    {
        using var file = new TemporaryFile();
        for (var start = 0; start < 12; start++)
        {
            await using var earlier = await TestProvider.StartAsync(options =>
                options with
                {
                    Database = file.Database,
                }
            );
        }

        await using var provider = await TestProvider.StartAsync(options =>
            options with
            {
                Database = file.Database,
            }
        );

        using var admin = new Client(
            $"{provider.Host.Address}api/v2",
            ("DD-API-KEY", provider.Host.ApiKey),
            ("DD-APPLICATION-KEY", provider.Host.ApplicationKey)
        );
        var keys = await admin.GetAsync("api_keys?page[size]=100");
        keys.Json["data"]!.AsArray().Should().HaveCount(11);
    }

    private static async Task<int> UseAsync(
        TestProvider provider,
        TestOrganization organization,
        string apiKey
    )
    {
        using var client = new Client(
            $"{provider.Host.Address}api/v2",
            ("DD-API-KEY", apiKey),
            ("DD-APPLICATION-KEY", organization.AdministratorKey)
        );
        return (await client.GetAsync("current_user")).Status;
    }

    private static JsonObject Request(string name) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["type"] = "api_keys",
                ["attributes"] = new JsonObject { ["name"] = name },
            },
        };
}
