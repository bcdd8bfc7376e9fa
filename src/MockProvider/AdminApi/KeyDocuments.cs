using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Application keys and API keys as the documented API renders them (DD-KEY-15).</summary>
internal static class KeyDocuments
{
    public static JsonObject Key(ApplicationKey key, IKeyView view) =>
        new()
        {
            ["type"] = "application_keys",
            ["id"] = key.Id,
            ["attributes"] = view.Attributes(key),
            ["relationships"] = new JsonObject
            {
                ["owned_by"] = Documents.Reference("users", key.Owner),
                ["leak_information"] = new JsonObject { ["data"] = null },
            },
        };

    public static JsonObject Key(IssuedKey issued, IKeyView view)
    {
        var document = Key(issued.Key, view);
        document["attributes"]!["key"] = issued.Secret.Value;
        return document;
    }

    public static JsonObject ApiKey(ApiKey key) =>
        new()
        {
            ["type"] = "api_keys",
            ["id"] = key.Id,
            ["attributes"] = new JsonObject
            {
                ["name"] = key.Name,
                ["created_at"] = Instant.Format(key.CreatedAt),
                ["modified_at"] = Instant.Format(key.ModifiedAt),
                ["last4"] = key.Last4,
            },
            ["relationships"] = new JsonObject
            {
                ["created_by"] = Documents.Reference("users", key.CreatedBy),
                ["modified_by"] = Documents.Reference("users", key.ModifiedBy),
                ["leak_information"] = new JsonObject { ["data"] = null },
            },
        };

    public static JsonObject ApiKey(IssuedApiKey issued)
    {
        var document = ApiKey(issued.Key);
        document["attributes"]!["key"] = issued.Secret.Value;
        return document;
    }
}
