using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>The documented admin API, called with an API key and an application key.</summary>
internal sealed class ProductAdminApi(
    Uri apiBase,
    string administratorId,
    Credential keys,
    HttpExchanger http,
    EvidenceLog evidence,
    CancellationToken cancellation
) : IAdminPort
{
    private const string Users = "users";
    private const string Roles = "roles";
    private const string Keys = "application_keys";
    private const string Permissions = "permissions";

    public Task<Exchange> ReadUserAsync(string userId) => GetAsync($"users/{userId}");

    public Task<Exchange> EnableUserAsync(string userId) =>
        PatchAsync(
            $"users/{userId}",
            JsonApi.Resource(Users, userId, new JsonObject { ["disabled"] = false })
        );

    public Task<Exchange> ResendInvitationAsync(string userId)
    {
        var invitation = new JsonObject
        {
            ["type"] = "user_invitations",
            ["relationships"] = new JsonObject
            {
                ["user"] = JsonApi.Data(JsonApi.Identifier(Users, userId)),
            },
        };
        return PostAsync("user_invitations", new JsonArray(invitation));
    }

    public Task<Exchange> CancelInvitationsAsync(string userId) =>
        DeleteAsync($"users/{userId}/invitations");

    public Task<Exchange> DisableUserAsync(string userId) => DeleteAsync($"users/{userId}");

    public Task<Exchange> AnonymizeUserAsync(string userId) =>
        SendAsync(
            HttpMethod.Put,
            "anonymize_users",
            JsonApi.Resource(
                "anonymize_users_request",
                new JsonObject { ["user_ids"] = new JsonArray(userId) }
            )
        );

    public Task<Exchange> CreateServiceAccountAsync(
        string name,
        string email,
        IReadOnlyList<string> roleIds
    ) =>
        PostAsync(
            "service_accounts",
            JsonApi.Relating(
                JsonApi.Resource(
                    Users,
                    new JsonObject
                    {
                        ["name"] = name,
                        ["email"] = email,
                        ["service_account"] = true,
                    }
                ),
                Roles,
                roleIds
            )
        );

    public Task<Exchange> CreateServiceAccountKeyAsync(
        string accountId,
        string name,
        IReadOnlyList<string> scopes
    )
    {
        var attributes = new JsonObject { ["name"] = name };
        if (scopes.Count > 0)
        {
            attributes["scopes"] = new JsonArray([
                .. scopes.Select(scope => JsonValue.Create(scope)),
            ]);
        }

        return PostAsync(KeysOf(accountId), JsonApi.Resource(Keys, attributes));
    }

    public Task<Exchange> ListServiceAccountKeysAsync(string accountId) =>
        GetAsync(KeysOf(accountId));

    public Task<Exchange> ReadServiceAccountKeyAsync(string accountId, string keyId) =>
        GetAsync($"{KeysOf(accountId)}/{keyId}");

    public Task<Exchange> SearchAuditTrailAsync(string query) =>
        GetAsync(
            $"audit/events?page%5Blimit%5D=100&filter%5Bquery%5D={Uri.EscapeDataString(query)}"
        );

    public Task<Exchange> ListTeamsAsync() => GetAsync("team?page%5Bsize%5D=500");

    public Task<Exchange> ReadTeamMembersAsync(string teamId) =>
        GetAsync($"team/{teamId}/memberships");

    public Task<Exchange> CreateTeamAsync(string name) =>
        PostAsync(
            "team",
            JsonApi.Resource(
                "team",
                new JsonObject { ["name"] = name, ["handle"] = TeamHandle.Of(name) }
            )
        );

    public Task<Exchange> AddTeamMemberAsync(string teamId, string userId)
    {
        var membership = JsonApi.Resource("team_memberships", []);
        membership["relationships"] = new JsonObject
        {
            ["user"] = JsonApi.Data(JsonApi.Identifier("users", userId)),
        };
        return PostAsync($"team/{teamId}/memberships", membership);
    }

    public Task<Exchange> RenameServiceAccountKeyAsync(
        string accountId,
        string keyId,
        string name
    ) =>
        PatchAsync(
            $"{KeysOf(accountId)}/{keyId}",
            JsonApi.Resource(Keys, keyId, new JsonObject { ["name"] = name })
        );

    public Task<Exchange> RevokeServiceAccountKeyAsync(string accountId, string keyId) =>
        DeleteAsync($"{KeysOf(accountId)}/{keyId}");

    public Task<Exchange> RevokeKeyAsync(string keyId) => DeleteAsync($"application_keys/{keyId}");

    public Task<Exchange> ListApiKeysAsync() => GetAsync("api_keys?page[size]=100");

    public Task<Exchange> CreateApiKeyAsync(string name) =>
        PostAsync("api_keys", JsonApi.Resource("api_keys", new JsonObject { ["name"] = name }));

    public Task<Exchange> ListPermissionsAsync() => GetAsync(Permissions);

    public Task<Exchange> CreateRoleAsync(string name, IReadOnlyList<string> permissionIds) =>
        PostAsync(
            Roles,
            JsonApi.Relating(
                JsonApi.Resource(Roles, new JsonObject { ["name"] = name }),
                Permissions,
                permissionIds
            )
        );

    public Task<Exchange> ReadRoleAsync(string roleId) => GetAsync($"roles/{roleId}");

    public Task<Exchange> GiveRoleAsync(string roleId, string userId) =>
        PostAsync($"roles/{roleId}/users", JsonApi.Identifier(Users, userId));

    public Task<Exchange> GrantPermissionAsync(string roleId, string permissionId) =>
        PostAsync($"roles/{roleId}/permissions", JsonApi.Identifier(Permissions, permissionId));

    public Task<Exchange> RevokePermissionAsync(string roleId, string permissionId) =>
        SendAsync(
            HttpMethod.Delete,
            $"roles/{roleId}/permissions",
            JsonApi.Identifier(Permissions, permissionId)
        );

    public IAdminPort WithApplicationKey(string secret) => With(keys.WithApplicationKey(secret));

    public IAdminPort WithApiKey(string secret) => With(keys.WithApiKey(secret));

    public Task<Exchange> LeaveAsync() => DisableUserAsync(administratorId);

    private static string KeysOf(string accountId) =>
        $"service_accounts/{accountId}/application_keys";

    private ProductAdminApi With(Credential others) =>
        new(apiBase, administratorId, others, http, evidence, cancellation);

    private Task<Exchange> GetAsync(string path) => SendAsync(HttpMethod.Get, path, data: null);

    private Task<Exchange> DeleteAsync(string path) =>
        SendAsync(HttpMethod.Delete, path, data: null);

    private Task<Exchange> PostAsync(string path, JsonNode data) =>
        SendAsync(HttpMethod.Post, path, data);

    private Task<Exchange> PatchAsync(string path, JsonNode data) =>
        SendAsync(HttpMethod.Patch, path, data);

    private Task<Exchange> SendAsync(HttpMethod method, string path, JsonNode? data) =>
        http.SendAsync(
            evidence,
            Channel.Admin,
            method,
            new Uri(apiBase, path),
            keys,
            data is null
                ? null
                : RequestContent.Json(JsonApi.Data(data).ToJsonString(JsonText.Plain)),
            cancellation
        );
}
