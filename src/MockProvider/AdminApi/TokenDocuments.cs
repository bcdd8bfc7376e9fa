using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Personal access tokens as the documented API renders them.</summary>
internal static class TokenDocuments
{
    public static JsonObject Token(ApplicationKey token) =>
        new()
        {
            ["type"] = "personal_access_tokens",
            ["id"] = token.Id,
            ["attributes"] = new JsonObject
            {
                ["name"] = token.Name,
                ["created_at"] = Instant.Format(token.CreatedAt),
                ["expires_at"] = token.ExpiresAt is { } expiry ? Instant.Format(expiry) : null,
                ["public_portion"] = TokenText.PublicPortion(token.Id),
                ["scopes"] = new JsonArray([
                    .. (token.Scopes ?? Words.None).Items.Select(scope => JsonValue.Create(scope)),
                ]),
            },
            ["relationships"] = new JsonObject
            {
                ["owned_by"] = Documents.Reference("users", token.Owner),
            },
        };

    /// <summary>With the secret, which is shown this once only.</summary>
    public static JsonObject Token(IssuedKey issued)
    {
        var document = Token(issued.Key);
        document["attributes"]!["key"] = issued.Secret.Value;
        return document;
    }
}
