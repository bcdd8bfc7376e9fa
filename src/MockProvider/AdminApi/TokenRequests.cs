using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Reads the bodies about personal access tokens; what is allowed, the organization's key policy says (DD-SA-10).</summary>
internal static class TokenRequests
{
    private const string Tokens = "personal_access_tokens";
    private const string Expiry = "expires_at";

    public static Result<NewKey> Token(JsonObject body, IKeyPolicy policy, DateTimeOffset now) =>
        Body.Resource(body, Tokens)
            .Then(data =>
                Body.Has(data, "name")
                    ? KeyRequests.ReadChange(data, policy)
                    : ScimError.BadRequest("'data.attributes.name' must be a text.")
            )
            .Then(change =>
                ExpiryOf(body)
                    .Then<DateTimeOffset, NewKey>(expiry =>
                        (policy.CheckTokenScopes(change.Scopes) ?? policy.CheckExpiry(expiry, now))
                            is { } problem
                            ? problem
                            : new NewKey(change.Name!, change.Scopes ?? Words.None)
                            {
                                ExpiresAt = expiry,
                            }
                    )
            );

    /// <summary>The name and the scopes; when a token ends is fixed for good.</summary>
    public static Result<KeyChange> Change(JsonObject body, string id, IKeyPolicy policy) =>
        Body.Resource(body, Tokens, id)
            .Then(data => KeyRequests.ReadChange(data, policy))
            .Then<KeyChange, KeyChange>(change =>
                Body.Path(body, "data", "attributes", Expiry) is not null
                    ? ScimError.BadRequest(
                        $"'data.attributes.{Expiry}' cannot be changed; revoke the token and make another one."
                    )
                : change.SetsScopes && policy.CheckTokenScopes(change.Scopes) is { } problem
                    ? problem
                : change
            );

    private static Result<DateTimeOffset> ExpiryOf(JsonObject body) =>
        DateTimeText.TryParse(
            Body.AsText(Body.Path(body, "data", "attributes", Expiry)),
            out var expiry
        )
            ? expiry
            : ScimError.BadRequest(
                $"'data.attributes.{Expiry}' must be a date and time such as 2030-01-31T12:00:00Z."
            );
}
