using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests;

/// <summary>An organization of a provider under test, and what tests do to it.</summary>
internal sealed class TestOrganization(TestProvider provider, JsonObject created)
{
    private const string UserSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
    private const string PatchSchema = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    /// <summary>What people of the organization choose, unless a test says otherwise.</summary>
    public const string Password = "correct horse battery";

    private int _roles;

    public string Id { get; } = created["id"]!.GetValue<string>();

    public string ApiKey { get; } = created["apiKey"]!.GetValue<string>();

    public string AdministratorId { get; } = created["administrator"]!["id"]!.GetValue<string>();

    public string AdministratorKey { get; } =
        created["administrator"]!["applicationKey"]!.GetValue<string>();

    public string AdministratorAddress { get; } =
        created["administrator"]!["email"]!.GetValue<string>();

    public string AdministratorPassword { get; } =
        created["administrator"]!["password"]!.GetValue<string>();

    public string ServiceAccountId { get; } = created["serviceAccount"]!["id"]!.GetValue<string>();

    public string ServiceAccountKey { get; } =
        created["serviceAccount"]!["applicationKey"]!.GetValue<string>();

    public Client Scim => ScimWith(ServiceAccountKey);

    public Client Admin => AdminWith(ServiceAccountKey);

    public Client ScimWith(string key, params (string Name, string Value)[] headers) =>
        new(
            provider.Host.ScimBaseUrl.AbsoluteUri,
            [("Authorization", $"Bearer {key}"), .. headers]
        );

    /// <summary>What one of the providers answers, the first or its twin.</summary>
    public Client ScimAt(int index, string key) =>
        Client.WithoutTwin(
            new Uri(provider.Addresses[index], provider.Host.ScimBaseUrl.AbsolutePath).AbsoluteUri,
            ("Authorization", $"Bearer {key}")
        );

    /// <summary>The admin API of one of the providers.</summary>
    public Client AdminAt(int index) =>
        Client.WithoutTwin(
            new Uri(provider.Addresses[index], "api/v2").AbsoluteUri,
            ("DD-API-KEY", ApiKey),
            ("DD-APPLICATION-KEY", ServiceAccountKey)
        );

    public Client ScimSending(string header, string value) =>
        ScimWith(ServiceAccountKey, (header, value));

    public Client AdminWith(string key) =>
        new($"{provider.Host.Address}api/v2", ("DD-API-KEY", ApiKey), ("DD-APPLICATION-KEY", key));

    public Client WithCookie(string cookie) =>
        new($"{provider.Host.Address}api/v2", ("Cookie", cookie));

    public static JsonObject User(string userName, bool? active = null)
    {
        var user = new JsonObject
        {
            ["schemas"] = new JsonArray(UserSchema),
            ["userName"] = userName,
            ["name"] = new JsonObject { ["formatted"] = "Ann Example" },
        };
        if (active is not null)
        {
            user["active"] = active;
        }

        return user;
    }

    public static JsonObject Replace(string path, JsonNode value) =>
        new()
        {
            ["schemas"] = new JsonArray(PatchSchema),
            ["Operations"] = new JsonArray(
                new JsonObject
                {
                    ["op"] = "replace",
                    ["path"] = path,
                    ["value"] = value,
                }
            ),
        };

    public async Task<string> CreateUserAsync(string userName, bool? active = null) =>
        (await Scim.PostAsync("Users", User(userName, active))).Expect(HttpStatusCode.Created).Id;

    public Task<Answer> PatchAsync(string id, string path, JsonNode value) =>
        Scim.PatchAsync($"Users/{id}", Replace(path, value));

    public async Task SetActiveAsync(string id, bool active) =>
        (await PatchAsync(id, "active", active)).Expect(HttpStatusCode.OK);

    public async Task EnableByAdministratorAsync(string id) =>
        (await ChangeByAdministratorAsync(id, """{"disabled":false}""")).Expect(HttpStatusCode.OK);

    public Task<Answer> ChangeByAdministratorAsync(string id, string attributes) =>
        Admin.PatchAsync(
            $"users/{id}",
            new JsonObject
            {
                ["data"] = new JsonObject
                {
                    ["type"] = "users",
                    ["id"] = id,
                    ["attributes"] = JsonNode.Parse(attributes),
                },
            }
        );

    public async Task<string> StatusAsync(string id) =>
        (await Admin.GetAsync($"users/{id}")).Expect(HttpStatusCode.OK).Data["attributes"]![
            "status"
        ]!.GetValue<string>();

    public async Task<IReadOnlyList<JsonObject>> MailAsync(string? to = null)
    {
        var list = await provider.Control.GetAsync(
            $"organizations/{Id}/mailbox" + (to is null ? "" : $"?to={Uri.EscapeDataString(to)}")
        );
        return
        [
            .. list.Expect(HttpStatusCode.OK).Json["messages"]!
                .AsArray()
                .Select(message => message!.AsObject()),
        ];
    }

    public async Task<JsonObject> LastMessageAsync(string? to = null)
    {
        var mail = await MailAsync(to);
        return (await provider.Control.GetAsync($"organizations/{Id}/mailbox/{mail[^1]["id"]}"))
            .Expect(HttpStatusCode.OK)
            .Json;
    }

    public async Task<string> LastLinkAsync(string? to = null) =>
        (await LastMessageAsync(to))["links"]!.AsArray().Single()!.GetValue<string>();

    public Task<Answer> LookAsync(string link) => provider.Anonymous.GetAsync(link);

    public Task<Answer> AcceptAsync(string link, string password = Password) =>
        provider.Anonymous.SubmitAsync(link, ("password", password));

    public Task<Answer> LogInAsync(string address, string password = Password) =>
        provider.Anonymous.SubmitAsync(
            "account/login",
            ("email", address),
            ("password", password),
            ("organization", Id)
        );

    public Client Browser(string cookie) =>
        new(provider.Host.Address.AbsoluteUri, ("Cookie", cookie));

    public async Task<string> CreateActiveUserAsync(string userName)
    {
        var id = await CreateUserAsync(userName);
        (await AcceptAsync(await LastLinkAsync(userName))).Expect(HttpStatusCode.SeeOther);
        return id;
    }

    public Task<Answer> ResendAsync(string id) =>
        Admin.PostAsync(
            "user_invitations",
            new JsonObject
            {
                ["data"] = new JsonArray(
                    new JsonObject
                    {
                        ["type"] = "user_invitations",
                        ["relationships"] = new JsonObject
                        {
                            ["user"] = new JsonObject
                            {
                                ["data"] = new JsonObject { ["type"] = "users", ["id"] = id },
                            },
                        },
                    }
                ),
            }
        );

    public Task<Answer> SignInAsync(string handle) =>
        provider.Control.PostAsync(
            $"organizations/{Id}/login_sessions",
            new JsonObject { ["handle"] = handle }
        );

    public async Task GiveRoleAsync(string role, string userId) =>
        (await Admin.PostAsync($"roles/{role}/users", Reference("users", userId))).Expect(
            HttpStatusCode.OK
        );

    /// <summary>A new role with these permissions; its id.</summary>
    public async Task<string> CreateRoleAsync(string name, params string[] permissions) =>
        (await Admin.PostAsync("roles", RoleRequest(name, permissions)))
            .Expect(HttpStatusCode.OK)
            .DataId;

    /// <summary>A service account whose role has these permissions; its id, and a key of it.</summary>
    public async Task<(string Id, string Key, string Role)> CreateServiceAccountAsync(
        IReadOnlyList<string> permissions,
        params string[] scopes
    )
    {
        var role = await CreateRoleAsync(
            $"role {Interlocked.Increment(ref _roles)}",
            [.. permissions]
        );
        var id = (await Admin.PostAsync("service_accounts", ServiceAccountRequest(role)))
            .Expect(HttpStatusCode.Created)
            .DataId;
        var key = await Admin.PostAsync(
            $"service_accounts/{id}/application_keys",
            KeyRequest("key", scopes)
        );
        return (
            id,
            key.Expect(HttpStatusCode.Created).Data["attributes"]!["key"]!.GetValue<string>(),
            role
        );
    }

    public static JsonObject ServiceAccountRequest(params string[] roles) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["type"] = "users",
                ["attributes"] = new JsonObject
                {
                    ["name"] = "Robot",
                    ["email"] = "robot@example.com",
                    ["service_account"] = true,
                },
                ["relationships"] = new JsonObject
                {
                    ["roles"] = new JsonObject { ["data"] = References("roles", roles) },
                },
            },
        };

    public static JsonObject RoleRequest(string name, params string[] permissions) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["type"] = "roles",
                ["attributes"] = new JsonObject { ["name"] = name },
                ["relationships"] = new JsonObject
                {
                    ["permissions"] = new JsonObject
                    {
                        ["data"] = References(
                            "permissions",
                            permissions.Select(permission => Permissions.Named(permission).Id)
                        ),
                    },
                },
            },
        };

    public static JsonObject Reference(string type, string id) =>
        new()
        {
            ["data"] = new JsonObject { ["type"] = type, ["id"] = id },
        };

    private static JsonArray References(string type, IEnumerable<string> ids) =>
        new([.. ids.Select(id => new JsonObject { ["type"] = type, ["id"] = id })]);

    public async Task<string> CreateOwnKeyAsync(string handle)
    {
        var cookie = (await SignInAsync(handle)).Expect(HttpStatusCode.Created).Json[
            "cookie"
        ]!.GetValue<string>();
        var key = await WithCookie(cookie)
            .PostAsync("current_user/application_keys", KeyRequest("mine"));
        return key.Expect(HttpStatusCode.Created).Data["attributes"]!["key"]!.GetValue<string>();
    }

    public static JsonObject KeyRequest(string name, params string[] scopes)
    {
        var attributes = new JsonObject { ["name"] = name };
        if (scopes.Length > 0)
        {
            attributes["scopes"] = new JsonArray([
                .. scopes.Select(scope => JsonValue.Create(scope)),
            ]);
        }

        return new JsonObject
        {
            ["data"] = new JsonObject
            {
                ["type"] = "application_keys",
                ["attributes"] = attributes,
            },
        };
    }

    /// <summary>A personal access token of whoever the application key belongs to.</summary>
    public Task<Answer> CreateTokenAsync(string key, JsonObject request) =>
        AdminWith(key).PostAsync("personal_access_tokens", request);

    public static JsonObject TokenRequest(
        string name,
        DateTimeOffset expiresAt,
        params string[] scopes
    )
    {
        var request = KeyRequest(
            name,
            scopes.Length == 0
                ? [Permissions.UserAccessInvite, Permissions.UserAccessManage]
                : scopes
        );
        request["data"]!["type"] = "personal_access_tokens";
        request["data"]!["attributes"]!["expires_at"] = expiresAt.ToString(
            "O",
            CultureInfo.InvariantCulture
        );
        return request;
    }

    /// <summary>The admin API with a bearer token and nothing else.</summary>
    public Client AdminBearing(string token) => WithHeader("Authorization", $"Bearer {token}");

    public Client WithHeader(string name, string value) =>
        new($"{provider.Host.Address}api/v2", (name, value));

    public async Task<int> TryKeyAsync(string key) =>
        (await ScimWith(key).GetAsync("Users?count=1")).Status;

    public Task<Answer> FreezeAsync() =>
        provider.Control.PutAsync(
            $"organizations/{Id}/clock",
            new JsonObject { ["running"] = false }
        );

    public async Task AdvanceAsync(TimeSpan step) =>
        (
            await provider.Control.PostAsync(
                $"organizations/{Id}/clock/advance",
                new JsonObject { ["seconds"] = step.TotalSeconds }
            )
        ).Expect(HttpStatusCode.OK);

    public async Task SetPlanAsync(string plan) =>
        (
            await provider.Control.PutAsync(
                $"organizations/{Id}/plan",
                new JsonObject { ["plan"] = plan }
            )
        ).Expect(HttpStatusCode.OK);
}
