using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Accounts, keys and invitations as the documented API renders them (JSON:API).</summary>
internal static class Documents
{
    public static JsonObject Data(JsonNode data) => new() { ["data"] = data };

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> render) =>
        new([.. items.Select(render)]);

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
            ["relationships"] = new JsonObject { ["user"] = Reference(invitation.Account) },
        };

    public static JsonObject Key(ApplicationKey key) =>
        new()
        {
            ["type"] = "application_keys",
            ["id"] = key.Id,
            ["attributes"] = new JsonObject
            {
                ["name"] = key.Name,
                ["created_at"] = Instant.Format(key.CreatedAt),
                ["last4"] = key.Last4,
                ["scopes"] = null,
            },
            ["relationships"] = new JsonObject { ["owned_by"] = Reference(key.Owner) },
        };

    public static JsonObject Key(IssuedKey issued)
    {
        var document = Key(issued.Key);
        document["attributes"]!["key"] = issued.Secret.Value;
        return document;
    }

    private static JsonObject Reference(string account) =>
        Data(new JsonObject { ["type"] = "users", ["id"] = account });
}
