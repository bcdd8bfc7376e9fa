using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>What an account and the SCIM document of the same person say about each other.</summary>
internal static class AccountDocument
{
    /// <summary>The account with the attributes that the document gives it; its status is left alone.</summary>
    public static Account Read(JsonObject document, Account account) =>
        account with
        {
            // DD-PROV-20: the handle is the userName in lower case.
            Handle = Text(document["userName"])?.ToLowerInvariant() ?? account.Handle,
            Email = Email(document),
            Name = Name(document),
            Title = Text(document["title"]),
        };

    /// <summary>DD-PROV-11: over SCIM a pending account is active; only a disabled one is not.</summary>
    public static JsonObject WithStatus(JsonObject document, Account account)
    {
        var copy = document.DeepClone().AsObject();
        copy["active"] = !account.Disabled;
        return copy;
    }

    public static JsonObject Create(Account account)
    {
        var document = new JsonObject
        {
            ["schemas"] = new JsonArray(SchemaUrns.User),
            ["id"] = account.Id,
            ["userName"] = account.Handle,
            ["active"] = !account.Disabled,
        };
        if (account.Name is not null)
        {
            SetName(document, account.Name);
        }

        if (account.Title is not null)
        {
            document["title"] = account.Title;
        }

        SetEmail(document, account.Email);
        return document;
    }

    public static void SetName(JsonObject document, string? name)
    {
        var parts = document["name"] as JsonObject ?? [];
        parts["formatted"] = name;
        document["name"] = parts.DeepClone();
    }

    public static void SetEmail(JsonObject document, string? email)
    {
        if (email is null)
        {
            return;
        }

        document["emails"] = new JsonArray(
            new JsonObject
            {
                ["value"] = email,
                ["type"] = "work",
                ["primary"] = true,
            }
        );
    }

    private static string? Name(JsonObject document)
    {
        var name = document["name"] as JsonObject;
        var joined = $"{Text(name?["givenName"])} {Text(name?["familyName"])}".Trim();
        return Text(name?["formatted"])
            ?? Text(document["displayName"])
            ?? (joined.Length > 0 ? joined : null);
    }

    // The primary address comes first, then that of type work, then any, then the userName where it is an address.
    private static string? Email(JsonObject document)
    {
        var emails = (document["emails"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        return emails
            .OrderBy(email => IsPrimary(email) ? 0 : 1)
            .ThenBy(email => Text(email["type"]) is "work" ? 0 : 1)
            .Select(email => Text(email["value"]))
            .Append(Text(document["userName"]))
            .FirstOrDefault(MailAddress.IsUsable);
    }

    private static bool IsPrimary(JsonObject email) =>
        email["primary"] is JsonValue value && value.TryGetValue<bool>(out var primary) && primary;

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
