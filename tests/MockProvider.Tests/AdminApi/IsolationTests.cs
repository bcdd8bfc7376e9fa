using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.AdminApi;

/// <summary>Another organization's ids answer as if they did not exist, and nothing happens to what they name.</summary>
public sealed class IsolationTests
{
    private const string Made = "00000000-0000-7000-8000-000000000000";

    [TestCase("GET", "users/{user}")]
    [TestCase("GET", "users/{user}/permissions")]
    [TestCase("GET", "users/{user}/orgs")]
    [TestCase("PATCH", "users/{user}")]
    [TestCase("DELETE", "users/{user}")]
    [TestCase("DELETE", "users/{user}/invitations")]
    [TestCase("GET", "user_invitations/{invitation}")]
    [TestCase("GET", "service_accounts/{account}/application_keys")]
    [TestCase("POST", "service_accounts/{account}/application_keys")]
    [TestCase("GET", "service_accounts/{account}/application_keys/{key}")]
    [TestCase("PATCH", "service_accounts/{account}/application_keys/{key}")]
    [TestCase("DELETE", "service_accounts/{account}/application_keys/{key}")]
    [TestCase("GET", "current_user/application_keys/{key}")]
    [TestCase("PATCH", "current_user/application_keys/{key}")]
    [TestCase("DELETE", "current_user/application_keys/{key}")]
    [TestCase("GET", "application_keys/{key}")]
    [TestCase("PATCH", "application_keys/{key}")]
    [TestCase("DELETE", "application_keys/{key}")]
    [TestCase("GET", "api_keys/{apiKey}")]
    [TestCase("PATCH", "api_keys/{apiKey}")]
    [TestCase("DELETE", "api_keys/{apiKey}")]
    [TestCase("GET", "roles/{role}")]
    [TestCase("PATCH", "roles/{role}")]
    [TestCase("DELETE", "roles/{role}")]
    [TestCase("GET", "roles/{role}/permissions")]
    [TestCase("POST", "roles/{role}/permissions")]
    [TestCase("DELETE", "roles/{role}/permissions")]
    [TestCase("GET", "roles/{role}/users")]
    [TestCase("POST", "roles/{role}/users")]
    [TestCase("DELETE", "roles/{role}/users")]
    public async Task Ids_of_another_organization_are_unknown(string method, string path)
    {
        var ours = await SharedProvider.CreateOrganizationAsync();
        var theirs = await SharedProvider.CreateOrganizationAsync();
        var ids = await PopulateAsync(theirs);
        var before = await LookAsync(theirs, ids);

        var answer = await SendAsync(ours, method, Fill(path, name => ids[name]));
        var unknown = await SendAsync(ours, method, Fill(path, _ => Made));

        answer.Status.Should().Be(404);
        unknown.Status.Should().Be(404);
        Forget(answer.Text, ids.Values).Should().Be(Forget(unknown.Text, [Made]));
        (await LookAsync(theirs, ids)).Should().Be(before);
    }

    [TestCase("users", "roles/{ours}/users", "user")]
    [TestCase("users", "roles/{builtIn}/users", "user")]
    public async Task Nobody_of_another_organization_is_given_a_role(
        string type,
        string path,
        string name
    )
    {
        var ours = await SharedProvider.CreateOrganizationAsync();
        var theirs = await SharedProvider.CreateOrganizationAsync();
        var ids = await PopulateAsync(theirs);
        var role = await ours.CreateRoleAsync("Ours");
        var target = path.Replace("{ours}", role, StringComparison.Ordinal)
            .Replace("{builtIn}", BuiltInRoles.Admin.Id, StringComparison.Ordinal);

        var answer = await ours.Admin.PostAsync(
            target,
            TestOrganization.Reference(type, ids[name])
        );

        answer.Status.Should().Be(404);
        var read = await theirs.Admin.GetAsync($"users/{ids[name]}");
        read.Data["relationships"]!["roles"]!["data"]!.AsArray().Should().ContainSingle();
    }

    [Test]
    public async Task A_service_account_gets_no_role_of_another_organization()
    {
        var ours = await SharedProvider.CreateOrganizationAsync();
        var theirs = await SharedProvider.CreateOrganizationAsync();
        var role = await theirs.CreateRoleAsync("Theirs");

        var answer = await ours.Admin.PostAsync(
            "service_accounts",
            TestOrganization.ServiceAccountRequest(role)
        );

        answer.Status.Should().Be(404);
    }

    [Test]
    public async Task Nobody_of_another_organization_is_invited()
    {
        var ours = await SharedProvider.CreateOrganizationAsync();
        var theirs = await SharedProvider.CreateOrganizationAsync();
        var ids = await PopulateAsync(theirs);
        var before = await theirs.MailAsync();

        (await ours.ResendAsync(ids["user"])).Status.Should().Be(404);

        (await theirs.MailAsync()).Should().HaveCount(before.Count);
    }

    [Test]
    public async Task Names_are_free_in_every_organization()
    {
        var ours = await SharedProvider.CreateOrganizationAsync();
        var theirs = await SharedProvider.CreateOrganizationAsync();
        await PopulateAsync(theirs);

        (await PopulateAsync(ours)).Should().HaveCount(6);
    }

    private static async Task<Dictionary<string, string>> PopulateAsync(TestOrganization theirs)
    {
        var user = await theirs.CreateUserAsync("ann@example.com");
        var invited = await theirs.ResendAsync(user);
        var keys = await theirs.Admin.GetAsync("current_user/application_keys");
        var apiKey = await theirs.Admin.PostAsync(
            "api_keys",
            Json.Object("""{"data":{"type":"api_keys","attributes":{"name":"theirs"}}}""")
        );
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["user"] = user,
            ["invitation"] = invited.Json["data"]![0]!["id"]!.GetValue<string>(),
            ["account"] = theirs.ServiceAccountId,
            ["key"] = keys.Json["data"]![0]!["id"]!.GetValue<string>(),
            ["apiKey"] = apiKey.DataId,
            ["role"] = await theirs.CreateRoleAsync("Theirs", Permissions.UserAccessRead),
        };
    }

    private static async Task<string> LookAsync(
        TestOrganization organization,
        Dictionary<string, string> ids
    )
    {
        string[] paths =
        [
            "users",
            "application_keys",
            "api_keys",
            "roles",
            $"roles/{ids["role"]}/users",
            $"user_invitations/{ids["invitation"]}",
        ];
        var seen = new List<string>();
        foreach (var path in paths)
        {
            seen.Add((await organization.Admin.GetAsync(path)).Text);
        }

        return string.Join('\n', seen);
    }

    private static Task<Answer> SendAsync(
        TestOrganization organization,
        string method,
        string path
    ) =>
        organization.Admin.SendAsync(
            new HttpMethod(method),
            path,
            method is "GET" || path.EndsWith("invitations", StringComparison.Ordinal)
                ? null
                : Body(path)
        );

    private static string Body(string path)
    {
        var data = new JsonObject
        {
            ["attributes"] = new JsonObject { ["name"] = "changed", ["disabled"] = true },
        };
        if (path.EndsWith("/permissions", StringComparison.Ordinal))
        {
            data["id"] = Permissions.All[0].Id;
        }
        else if (
            path.StartsWith("roles/", StringComparison.Ordinal)
            && path.EndsWith("/users", StringComparison.Ordinal)
        )
        {
            data["id"] = Made;
        }

        return new JsonObject { ["data"] = data }.ToJsonString();
    }

    private static string Fill(string path, Func<string, string> id)
    {
        foreach (var name in (string[])["user", "invitation", "account", "key", "apiKey", "role"])
        {
            path = path.Replace($"{{{name}}}", id(name), StringComparison.Ordinal);
        }

        return path;
    }

    private static string Forget(string text, IEnumerable<string> ids) =>
        ids.Aggregate(text, (left, id) => left.Replace(id, "ID", StringComparison.Ordinal));
}
