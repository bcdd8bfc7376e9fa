using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Reads the bodies about users and invitations.</summary>
internal static class Requests
{
    private const int LongestName = 55;
    private const int MostInvitations = 100;
    private const int MostAnonymized = 100;
    private const string Users = "users";

    public static Result<NewAccount> ServiceAccount(JsonObject body) =>
        Body.Resource(body, Users).Then(data => ReadNew(data, Name(data)));

    /// <summary>A person: the address alone is a must.</summary>
    public static Result<NewAccount> NewUser(JsonObject body) =>
        Body.Resource(body, Users).Then(data => ReadNew(data, NameOrNone(data)));

    public static Result<AccountChange> AccountChange(JsonObject body, string id) =>
        Body.Resource(body, Users, id).Then(ReadAccountChange);

    /// <summary>The id of the one user that the body refers to.</summary>
    public static Result<string> User(JsonObject body) =>
        Body.Resource(body, Users)
            .Then<JsonObject, string>(data =>
                Body.AsText(data["id"]) is { } id
                    ? id
                    : ScimError.BadRequest("'data.id' is missing; expected the id of a user.")
            );

    /// <summary>The ids of the users to invite.</summary>
    public static Result<string[]> Invitees(JsonObject body)
    {
        var ids = (body["data"] as JsonArray ?? [])
            .Select(item => Body.AsText(Body.Path(item, "relationships", "user", "data", "id")))
            .ToArray();
        return ids.Length is 0 or > MostInvitations || ids.Any(id => id is null)
            ? ScimError.BadRequest(
                $"'data' must list 1 to {MostInvitations} invitations, each with relationships.user.data.id."
            )
            : ids.OfType<string>().ToArray();
    }

    /// <summary>The ids of the users to anonymize, each once.</summary>
    public static Result<string[]> Anonymized(JsonObject body) =>
        Body.Resource(body, "anonymize_users_request")
            .Then<JsonObject, string[]>(data =>
            {
                var ids = (Body.Attribute(data, "user_ids") as JsonArray ?? [])
                    .Select(Body.AsText)
                    .ToArray();
                return ids.Length is 0 or > MostAnonymized || ids.Any(id => id is null)
                    ? ScimError.BadRequest(
                        $"'data.attributes.user_ids' must list the ids of 1 to {MostAnonymized} users."
                    )
                    : ids.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
            });

    private static Result<NewAccount> ReadNew(JsonObject data, Result<string> name)
    {
        var email = Email(data);
        var title = Title(data);
        var roles = Body.References(data, "roles");
        return (name.Error ?? email.Error ?? title.Error ?? roles.Error) switch
        {
            { } error => error,
            null when email.Value is null => ScimError.BadRequest(
                "'data.attributes.email' is missing; expected an e-mail address."
            ),
            _ => new NewAccount(name.Value, email.Value, title.Value, roles.Value),
        };
    }

    private static Result<AccountChange> ReadAccountChange(JsonObject data)
    {
        var name = NameOrNone(data);
        var email = Email(data);
        var title = Title(data);
        var disabled = Flag(data, "disabled");
        return (name.Error ?? email.Error ?? title.Error ?? disabled.Error) is { } error
            ? error
            : new AccountChange(name.Value, email.Value, title.Value, disabled.Value);
    }

    private static Result<string> NameOrNone(JsonObject data) =>
        Body.Has(data, "name") ? Name(data) : default;

    // DD-PROV-23: what a display name may be.
    private static Result<string> Name(JsonObject data) =>
        Body.Text(data, "name") switch
        {
            null or "" => ScimError.BadRequest("'data.attributes.name' must not be blank."),
            var name when string.IsNullOrWhiteSpace(name) => ScimError.BadRequest(
                "'data.attributes.name' must not be blank."
            ),
            { Length: > LongestName } => TooLong("name"),
            var name when name.AsSpan().ContainsAny('<', '>') => TooLong("name"),
            var name => name,
        };

    private static Result<string?> Title(JsonObject data) =>
        (Body.Has(data, "title"), Body.Text(data, "title")) switch
        {
            (false, _) => default(string),
            (true, { Length: <= LongestName } title) => title,
            _ => TooLong("title"),
        };

    private static Result<string?> Email(JsonObject data) =>
        (Body.Has(data, "email"), Body.Text(data, "email")) switch
        {
            (false, _) => default(string),
            (true, var email) when MailAddress.IsUsable(email) => email,
            _ => ScimError.BadRequest("'data.attributes.email' is not an e-mail address."),
        };

    private static Result<bool?> Flag(JsonObject data, string name) =>
        (Body.Has(data, name), Body.Attribute(data, name)) switch
        {
            (false, _) => default(bool?),
            (true, JsonValue value) when value.TryGetValue<bool>(out var flag) => flag,
            _ => ScimError.BadRequest($"'data.attributes.{name}' must be true or false."),
        };

    private static ScimError TooLong(string name) =>
        ScimError.BadRequest(
            $"'data.attributes.{name}' must be a text of at most {LongestName} characters{(name is "name" ? ", without < and >" : "")}."
        );
}
