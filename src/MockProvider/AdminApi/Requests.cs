using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Reads the bodies of the documented API (JSON:API).</summary>
internal static class Requests
{
    private const int MostInvitations = 100;

    public static Result<string> Name(JsonObject body) =>
        AccountFields.Name(Text(body, "name"), "'data.attributes.name'");

    public static Result<(string Name, string Email)> ServiceAccount(JsonObject body)
    {
        var name = Name(body);
        var email = Email(body);
        return (name.Error ?? email.Error) switch
        {
            { } error => error,
            null when email.Value is null => ScimError.BadRequest(
                "'data.attributes.email' is missing; expected an e-mail address."
            ),
            _ => (name.Value, email.Value),
        };
    }

    public static Result<AccountChange> AccountChange(JsonObject body)
    {
        var name = Has(body, "name") ? Name(body) : default(Result<string>);
        var email = Email(body);
        var disabled = Flag(body, "disabled");
        return (name.Error ?? email.Error ?? disabled.Error) is { } error
            ? error
            : new AccountChange(name.Value, email.Value, disabled.Value);
    }

    /// <summary>The ids of the users to invite.</summary>
    public static Result<string[]> Invitees(JsonObject body)
    {
        var ids = (body["data"] as JsonArray ?? [])
            .Select(item => item as JsonObject)
            .Select(item =>
                AsText(
                    Path(item, "relationships", "user", "data") is JsonObject user
                        ? user["id"]
                        : null
                )
            )
            .ToArray();
        return ids.Length is 0 or > MostInvitations || ids.Any(id => id is null)
            ? ScimError.BadRequest(
                $"'data' must list 1 to {MostInvitations} invitations, each with relationships.user.data.id."
            )
            : ids.Select(id => id!).ToArray();
    }

    private static Result<string?> Email(JsonObject body) =>
        (Has(body, "email"), Text(body, "email")) switch
        {
            (false, _) => default(string),
            (true, var email) when MailAddress.IsUsable(email) => email,
            _ => ScimError.BadRequest("'data.attributes.email' is not an e-mail address."),
        };

    private static Result<bool?> Flag(JsonObject body, string name) =>
        (Has(body, name), Attribute(body, name)) switch
        {
            (false, _) => default(bool?),
            (true, JsonValue value) when value.TryGetValue<bool>(out var flag) => flag,
            _ => ScimError.BadRequest($"'data.attributes.{name}' must be true or false."),
        };

    private static bool Has(JsonObject body, string name) => Attribute(body, name) is not null;

    private static string? Text(JsonObject body, string name) => AsText(Attribute(body, name));

    private static string? AsText(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonNode? Attribute(JsonObject body, string name) =>
        Path(body, "data", "attributes") is JsonObject attributes ? attributes[name] : null;

    private static JsonNode? Path(JsonNode? node, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            node = node is JsonObject members ? members[name] : null;
        }

        return node;
    }
}
