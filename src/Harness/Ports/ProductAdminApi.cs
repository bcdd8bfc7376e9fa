using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>The documented admin API, called with an administrator's API key and application key.</summary>
internal sealed class ProductAdminApi(
    Uri apiBase,
    ControlledOrganization organization,
    HttpExchanger http,
    EvidenceLog evidence,
    CancellationToken cancellation
) : IAdminPort
{
    public Task<Exchange> ReadUserAsync(string userId) =>
        SendAsync(HttpMethod.Get, $"users/{userId}");

    public Task<Exchange> EnableUserAsync(string userId) =>
        SendAsync(
            HttpMethod.Patch,
            $"users/{userId}",
            Data(
                new JsonObject
                {
                    ["type"] = "users",
                    ["id"] = userId,
                    ["attributes"] = new JsonObject { ["disabled"] = false },
                }
            )
        );

    public Task<Exchange> ResendInvitationAsync(string userId)
    {
        var user = new JsonObject { ["type"] = "users", ["id"] = userId };
        var invitation = new JsonObject
        {
            ["type"] = "user_invitations",
            ["relationships"] = new JsonObject { ["user"] = Data(user) },
        };
        return SendAsync(HttpMethod.Post, "user_invitations", Data(new JsonArray(invitation)));
    }

    public Task<Exchange> CreateServiceAccountAsync(string name, string email) =>
        SendAsync(
            HttpMethod.Post,
            "service_accounts",
            Data(
                Resource(
                    "users",
                    new()
                    {
                        ["name"] = name,
                        ["email"] = email,
                        ["service_account"] = true,
                    }
                )
            )
        );

    public Task<Exchange> CreateServiceAccountKeyAsync(string accountId, string name) =>
        SendAsync(
            HttpMethod.Post,
            $"service_accounts/{accountId}/application_keys",
            Data(Resource("application_keys", new() { ["name"] = name }))
        );

    public Task<Exchange> ReadServiceAccountKeyAsync(string accountId, string keyId) =>
        SendAsync(HttpMethod.Get, $"service_accounts/{accountId}/application_keys/{keyId}");

    public Task<Exchange> SearchAuditTrailAsync(string query) =>
        SendAsync(
            HttpMethod.Get,
            $"audit/events?page%5Blimit%5D=100&filter%5Bquery%5D={Uri.EscapeDataString(query)}"
        );

    public Task<Exchange> ListTeamsAsync() => SendAsync(HttpMethod.Get, "team?page%5Bsize%5D=500");

    public Task<Exchange> ReadTeamMembersAsync(string teamId) =>
        SendAsync(HttpMethod.Get, $"team/{teamId}/memberships");

    public Task<Exchange> CreateTeamAsync(string name) =>
        SendAsync(
            HttpMethod.Post,
            "team",
            Data(Resource("team", new() { ["name"] = name, ["handle"] = TeamHandle.Of(name) }))
        );

    public Task<Exchange> AddTeamMemberAsync(string teamId, string userId)
    {
        var membership = Resource("team_memberships", []);
        membership["relationships"] = new JsonObject
        {
            ["user"] = Data(new JsonObject { ["type"] = "users", ["id"] = userId }),
        };
        return SendAsync(HttpMethod.Post, $"team/{teamId}/memberships", Data(membership));
    }

    public Task<Exchange> LeaveAsync() =>
        SendAsync(HttpMethod.Delete, $"users/{organization.AdministratorId}");

    /// <summary>The envelope of JSON:API.</summary>
    internal static JsonObject Data(JsonNode content) => new() { ["data"] = content };

    /// <summary>A resource of JSON:API that has no id yet.</summary>
    internal static JsonObject Resource(string type, JsonObject attributes) =>
        new() { ["type"] = type, ["attributes"] = attributes };

    private Task<Exchange> SendAsync(HttpMethod method, string path, JsonObject? body = null) =>
        http.SendAsync(
            evidence,
            Channel.Admin,
            method,
            new Uri(apiBase, path),
            organization.AdministratorKeys,
            body is null ? null : RequestContent.Json(body.ToJsonString(JsonText.Plain)),
            cancellation
        );
}
