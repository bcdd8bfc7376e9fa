using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>DD-KEY-14, DD-KEY-15: everything but the secret.</summary>
internal sealed class KeyView : IKeyView
{
    public JsonObject Attributes(ApplicationKey key) =>
        new()
        {
            ["name"] = key.Name,
            ["created_at"] = Instant.Format(key.CreatedAt),
            ["last4"] = key.Last4,
            ["scopes"] = key.Scopes is { } scopes
                ? new JsonArray([.. scopes.Items.Select(scope => JsonValue.Create(scope))])
                : null,
        };
}
