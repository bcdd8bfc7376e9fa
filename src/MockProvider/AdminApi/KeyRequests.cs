using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Reads the bodies about application keys and API keys; what is allowed, the organization's key policy says.</summary>
internal static class KeyRequests
{
    private const string Keys = "application_keys";
    private const string ApiKeys = "api_keys";

    public static Result<NewKey> Key(JsonObject body, IKeyPolicy policy) =>
        Body.Resource(body, Keys)
            .Then(data =>
                Name(data, policy)
                    .Then<string, NewKey>(name =>
                        Scopes(data, policy) is { IsError: false, Value: var scopes }
                            ? new NewKey(name, scopes)
                            : Scopes(data, policy).Error!
                    )
            );

    public static Result<KeyChange> Change(JsonObject body, string id, IKeyPolicy policy) =>
        Body.Resource(body, Keys, id).Then(data => ReadChange(data, policy));

    public static Result<string> ApiKeyName(JsonObject body, IKeyPolicy policy) =>
        Body.Resource(body, ApiKeys).Then(data => Name(data, policy));

    public static Result<string> ApiKeyName(JsonObject body, string id, IKeyPolicy policy) =>
        Body.Resource(body, ApiKeys, id).Then(data => Name(data, policy));

    public static Result<KeyChange> ReadChange(JsonObject data, IKeyPolicy policy)
    {
        var name = Body.Has(data, "name") ? Name(data, policy) : default(Result<string>);
        var scopes = Scopes(data, policy);
        return (name.Error ?? scopes.Error) is { } error
            ? error
            : new KeyChange(
                name.Value,
                (data["attributes"] as JsonObject)?.ContainsKey("scopes") ?? false,
                scopes.Value
            );
    }

    private static Result<string> Name(JsonObject data, IKeyPolicy policy) =>
        Body.Text(data, "name") switch
        {
            null => ScimError.BadRequest("'data.attributes.name' must be a text."),
            var name when policy.CheckName(name) is { } error => error,
            var name => name,
        };

    private static Result<Words?> Scopes(JsonObject data, IKeyPolicy policy)
    {
        var given = Body.Attribute(data, "scopes");
        if (given is null)
        {
            return default(Words);
        }

        var scopes = (given as JsonArray ?? []).Select(Body.AsText).ToArray();
        if (scopes.Length == 0 || scopes.Any(scope => scope is null))
        {
            return ScimError.BadRequest(
                "'data.attributes.scopes' must be null or a list of at least one scope."
            );
        }

        var names = scopes.OfType<string>().ToArray();
        return policy.CheckScopes(names) is { } error ? error : new Words(names);
    }
}
