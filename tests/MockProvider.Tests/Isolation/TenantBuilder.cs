using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Teams;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>Fills an organization of preset current, with every optional part of the protocol on top.</summary>
internal sealed class TenantBuilder
{
    private readonly List<string> _secrets = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _ids = new(StringComparer.Ordinal);

    public static async Task<Tenant> BuildAsync(TestProvider provider) =>
        await new TenantBuilder().CreateAsync(provider);

    private async Task<Tenant> CreateAsync(TestProvider provider)
    {
        var organization = await provider.CreateAsync(
            $$$"""
            {"preset":"current","name":"{{{Secret()}}}","options":{"auditTrail":"requests","bulk":true,"sort":true,
             "etag":true,"cursor":true,"rootQuery":true,"asyncRequests":"request"}}
            """
        );
        await organization.FreezeAsync();
        var userName = $"known-{Fresh()}@example.com";
        var known = await organization.CreateActiveUserAsync(userName);
        await HideAsync(organization, known);
        _ids["user"] = [known, await CreateUserAsync(organization)];
        // Nobody knows this one: all that an invitation tells is whom it is for.
        var hidden = await CreateUserAsync(organization);
        _secrets.Add(hidden);
        _ids["group"] = [await CreateGroupAsync(organization, known)];
        _ids["txn"] = [await TransactionAsync(organization)];
        await FillAdministrationAsync(organization, known, hidden);
        _ids["message"] =
        [
            .. (await organization.MailAsync()).Select(mail => mail["id"]!.GetValue<string>()),
        ];
        var page = await organization.Scim.GetAsync("Users?count=1&cursor");
        var audit = await organization.Admin.GetAsync("audit/events?page[limit]=1");
        var read = await organization.Scim.GetAsync($"Users/{known}");
        await organization.AdvanceAsync(TimeSpan.FromHours(1));
        return new Tenant(organization)
        {
            Ids = _ids,
            Secrets = _secrets,
            UserName = userName,
            Cursor = page.Expect(HttpStatusCode.OK).Json["nextCursor"]!.GetValue<string>(),
            AuditCursor = audit.Json["meta"]!["page"]!["after"]!.GetValue<string>(),
            Version = read.Response.Headers.ETag!.ToString(),
        };
    }

    private async Task FillAdministrationAsync(
        TestOrganization organization,
        string known,
        string hidden
    )
    {
        var admin = organization.Admin;
        var role = await organization.CreateRoleAsync(Secret());
        await organization.GiveRoleAsync(role, known);
        var team = await organization.MakeTeamAsync(Secret());
        await organization.JoinAsync(team, known);
        var account = (await admin.PostAsync("service_accounts", Robot()))
            .Expect(HttpStatusCode.Created)
            .DataId;
        var keys = $"service_accounts/{account}/application_keys";
        var key = await admin.PostAsync(keys, TestOrganization.KeyRequest(Secret()));
        var own = await admin.PostAsync(
            "current_user/application_keys",
            TestOrganization.KeyRequest(Secret())
        );
        var token = await organization.CreateTokenAsync(
            organization.AdministratorKey,
            TestOrganization.TokenRequest(Secret(), TimeProvider.System.GetUtcNow().AddDays(30))
        );
        var apiKeyRequest = TestOrganization.KeyRequest(Secret());
        apiKeyRequest["data"]!["type"] = "api_keys";
        var apiKey = await admin.PostAsync("api_keys", apiKeyRequest);
        var invitation = await organization.ResendAsync(hidden);
        _ids["role"] = [role];
        _ids["team"] = [team];
        _ids["account"] = [account];
        _ids["key"] =
        [
            key.Expect(HttpStatusCode.Created).DataId,
            own.Expect(HttpStatusCode.Created).DataId,
        ];
        _ids["token"] = [token.Expect(HttpStatusCode.Created).DataId];
        _ids["apiKey"] = [apiKey.Expect(HttpStatusCode.Created).DataId];
        _ids["invitation"] = [invitation.Json["data"]![0]!["id"]!.GetValue<string>()];
    }

    private JsonObject Robot()
    {
        var robot = TestOrganization.ServiceAccountRequest();
        var attributes = robot["data"]!["attributes"]!;
        attributes["name"] = Secret();
        attributes["title"] = Secret();
        attributes["email"] = $"{Secret()}@example.com";
        return robot;
    }

    private async Task HideAsync(TestOrganization organization, string user)
    {
        (await organization.PatchAsync(user, "title", Secret())).Expect(HttpStatusCode.OK);
        (await organization.PatchAsync(user, "name.formatted", Secret())).Expect(HttpStatusCode.OK);
    }

    private async Task<string> CreateUserAsync(TestOrganization organization)
    {
        var user = TestOrganization.User($"{Secret()}@example.com");
        user["title"] = Secret();
        user["name"]!["formatted"] = Secret();
        return (await organization.Scim.PostAsync("Users", user)).Expect(HttpStatusCode.Created).Id;
    }

    private async Task<string> CreateGroupAsync(TestOrganization organization, string member) =>
        (await organization.Scim.PostAsync("Groups", Requests.Group(Secret(), member)))
            .Expect(HttpStatusCode.Created)
            .Id;

    private async Task<string> TransactionAsync(TestOrganization organization)
    {
        var user = TestOrganization.User($"{Secret()}@example.com");
        var answer = await organization
            .ScimSending("Prefer", "respond-async")
            .PostAsync("Users", user);
        return answer.Expect(HttpStatusCode.Accepted).Response.Headers.Location!.Segments[^1];
    }

    private string Secret()
    {
        var secret = Fresh();
        _secrets.Add(secret);
        return secret;
    }

    // Small letters and digits: names of teams become handles, and nothing escapes them.
    private static string Fresh() => $"z{RandomNumberGenerator.GetHexString(20, lowercase: true)}";
}
