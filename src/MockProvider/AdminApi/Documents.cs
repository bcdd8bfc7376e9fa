using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Accounts and invitations as the documented API renders them (JSON:API).</summary>
internal static class Documents
{
    public static JsonObject Data(JsonNode data) => new() { ["data"] = data };

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> render) =>
        new([.. items.Select(render)]);

    public static JsonObject Page<T>(Listing<T> listing, Func<T, JsonObject> render) =>
        new()
        {
            ["data"] = List(listing.Page, render),
            ["meta"] = new JsonObject
            {
                ["page"] = new JsonObject
                {
                    ["total_count"] = listing.Total,
                    ["total_filtered_count"] = listing.Filtered,
                },
            },
        };

    public static JsonObject User(Account account) =>
        new()
        {
            ["type"] = "users",
            ["id"] = account.Id,
            ["attributes"] = new JsonObject
            {
                ["name"] = account.Name,
                ["title"] = account.Title,
                ["handle"] = account.Handle,
                ["email"] = account.Email,
                ["status"] = account.Status.ToString(),
                ["disabled"] = account.Disabled,
                ["verified"] = account.Verified,
                ["service_account"] = account.Kind is AccountKind.ServiceAccount,
                ["created_at"] = Instant.Format(account.CreatedAt),
                ["modified_at"] = Instant.Format(account.ModifiedAt),
            },
            ["relationships"] = new JsonObject
            {
                ["roles"] = Data(List(account.Roles.Items, id => Identifier("roles", id))),
                ["org"] = Reference("orgs", account.Organization),
            },
        };

    public static JsonObject Invitation(Invitation invitation) =>
        new()
        {
            ["type"] = "user_invitations",
            ["id"] = invitation.Id,
            ["attributes"] = new JsonObject
            {
                ["uuid"] = invitation.Id,
                ["invite_type"] = "openid_invite",
                ["created_at"] = Instant.Format(invitation.CreatedAt),
                ["expires_at"] = Instant.Format(invitation.ExpiresAt),
            },
            ["relationships"] = new JsonObject
            {
                ["user"] = Reference("users", invitation.Account),
            },
        };

    public static JsonObject Identifier(string type, string id) =>
        new() { ["type"] = type, ["id"] = id };

    public static JsonObject Reference(string type, string? id) =>
        new() { ["data"] = id is null ? null : Identifier(type, id) };
}
