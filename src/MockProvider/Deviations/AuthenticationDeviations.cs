using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of credentials and rights (RFC 7644 section 2, RFC 6750, RFC 9110 section 11).</summary>
internal static class AuthenticationDeviations
{
    private const string Challenge = "WWW-Authenticate";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Stranger(
            "anybody-deletes",
            "DELETE works without a credential.",
            "R7642-4-02",
            (call, admit) =>
                call.Is("DELETE") && IsAnonymous(call)
                    ? call.ProceedAsync(admit)
                    : call.ProceedAsync()
        ),
        WireDeviation.Refusal(
            "anonymous-discovery-breaks",
            "The ServiceProviderConfig fails with 500 without a credential.",
            "R7643-5-26",
            call =>
            {
                if (call.IsAt("ServiceProviderConfig"))
                {
                    call.Refuse(500, null, "There is no current user.");
                }
            }
        ),
        WireDeviation.Refusal(
            "refusals-name-no-scheme",
            "A 401 has no WWW-Authenticate.",
            "R7644-2-01",
            call => call.Answer.Headers.Remove(Challenge)
        ),
        WireDeviation.Stranger(
            "empty-tokens-open-everything",
            "An empty token opens everything.",
            "R7644-2-05",
            (call, admit) =>
                call.RequestHeaders.Authorization.ToString().Trim() is "Bearer"
                    ? call.ProceedAsync(admit)
                    : call.ProceedAsync()
        ),
        WireDeviation.Stranger(
            "tokens-are-not-checked",
            "Any token that looks like one lets read a User.",
            "R7644-2-06",
            (call, admit) =>
                call.IsOn("GET", "Users")
                && call.RequestHeaders.Authorization.ToString().Length > "Bearer ".Length
                    ? call.ProceedAsync(admit)
                    : call.ProceedAsync()
        ),
        new(
            "rights-are-not-looked-at",
            "A key whose owner may do no more than look may do everything.",
            "R7644-2-02",
            pipeline => pipeline with { KeyRights = new LookingIsEverything(pipeline.KeyRights) }
        ),
        new(
            "scopes-do-not-limit-tokens",
            "A key with scopes does all that its owner may.",
            "R7644-2.1-01",
            pipeline => pipeline with { KeyRights = new ScopesAreIgnored() }
        ),
        new(
            "pages-go-on-without-rights",
            "A key goes on allowing what it allowed at first, page after page.",
            "R9865-5.2-02",
            pipeline => pipeline with { KeyRights = new RightsOfTheFirstCall(pipeline.KeyRights) }
        ),
        WireDeviation.Answer(
            "old-cursors-tell-old-totals",
            "A cursor of somebody who has lost the rights for it still tells how many there are.",
            "R9865-5.2-03",
            call =>
            {
                if (call.Answer.Status == 403 && call.Query("cursor") is { Length: > 0 })
                {
                    call.Answer = WireAnswer.Of(
                        200,
                        new JsonObject
                        {
                            ["schemas"] = new JsonArray(Messages.MessageUrns.ListResponse),
                            ["totalResults"] = 2,
                            ["Resources"] = new JsonArray(),
                        }
                    );
                }
            }
        ),
        WireDeviation.Answer(
            "want-of-rights-to-create-is-unauthorized",
            "A create that the key's rights do not allow is answered with 401.",
            "R6750-3.1-03",
            call =>
            {
                if (call.Is("POST", "Users") && call.Answer.Status == 403)
                {
                    call.Refuse(401, null, "The key may not do this.");
                }
            }
        ),
        WireDeviation.Around(
            "schemes-in-small-letters-are-unknown",
            "The scheme bearer in small letters is answered with 401.",
            "R7235-2.1-01",
            call =>
            {
                if (
                    call
                        .RequestHeaders.Authorization.ToString()
                        .StartsWith("bearer", StringComparison.Ordinal)
                )
                {
                    call.Refuse(401, null, "The scheme is unknown.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Stranger(
            "tokens-in-the-url-win",
            "A token in the URL wins over that in the header.",
            "R6750-2-01",
            (call, admit) =>
                !IsAnonymous(call) && call.Query("access_token") is not null
                    ? call.ProceedAsync(admit)
                    : call.ProceedAsync()
        ),
        WireDeviation.Around(
            "ids-are-for-tokens-in-the-url",
            "A request for the id of a User alone is answered with 401 unless the token is in the URL.",
            "R6750-2.1-01",
            call =>
            {
                if (call.IsOn("GET", "Users") && call.Query("attributes") is "id")
                {
                    call.Refuse(401, null, "The token is missing.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Stranger(
            "tokens-in-the-url-leave-answers-public",
            "A token in the URL opens everything, and nothing tells caches that the answer is private.",
            "R6750-2.3-02",
            async (call, admit) =>
            {
                var open = IsAnonymous(call) && call.Query("access_token") is not null;
                await (open ? call.ProceedAsync(admit) : call.ProceedAsync());
                if (open)
                {
                    call.Answer.Headers.Remove("Cache-Control");
                }
            }
        ),
        Challenging(
            "challenges-are-prose",
            "The challenge of a 401 is a sentence.",
            "R7235-3.1-01",
            _ => "Please log in first",
            anonymous: true
        ),
        Challenging(
            "challenges-are-basic",
            "The challenge of a 401 names the scheme Basic alone.",
            "R6750-3-01",
            _ => "Basic realm=\"scim\"",
            anonymous: true
        ),
        Challenging(
            "unknown-tokens-lack-scope",
            "The challenge for a token that nobody knows says insufficient_scope.",
            "R6750-3-02",
            _ => "Bearer realm=\"scim\", error=\"insufficient_scope\"",
            anonymous: false
        ),
        Challenging(
            "challenges-have-no-parameters",
            "The challenge of a 401 is the name of the scheme alone.",
            "R6750-3-03",
            _ => "Bearer",
            anonymous: true
        ),
        Challenging(
            "challenges-quote-within-quotes",
            "The challenge for a token that nobody knows has an escaped quotation mark in its description.",
            "R6750-3-05",
            said => said + ", error_description=\"the \\\"token\\\" is wrong\"",
            anonymous: false
        ),
        Challenging(
            "challenges-say-the-error-twice",
            "The challenge for a token that nobody knows has its error twice.",
            "R6750-3-04",
            said => said + ", error=\"invalid_token\"",
            anonymous: false
        ),
        Challenging(
            "strangers-are-told-of-an-invalid-token",
            "The challenge says invalid_token where there was none.",
            "R6750-3.1-01",
            said => said + ", error=\"invalid_token\"",
            anonymous: true
        ),
        WireDeviation.Refusal(
            "the-bare-scheme-breaks",
            "The scheme Bearer without a token fails with 500.",
            "R6750-3.1-04",
            call =>
            {
                if (call.RequestHeaders.Authorization.ToString().Trim() is "Bearer")
                {
                    call.Refuse(500, null, "Index was outside the bounds of the array.");
                }
            }
        ),
    ];

    /// <summary>Changes the challenge for those who show no credential, or for those who show one that is unknown.</summary>
    private static Deviation Challenging(
        string id,
        string sentence,
        string requirement,
        Func<string, string> change,
        bool anonymous
    ) =>
        WireDeviation.Refusal(
            id,
            sentence,
            requirement,
            call =>
            {
                if (
                    IsAnonymous(call) == anonymous
                    && call.Answer.Headers.TryGetValue(Challenge, out var said)
                )
                {
                    call.Answer.Headers[Challenge] = change(said);
                }
            }
        );

    private static bool IsAnonymous(WireCall call) => call.RequestHeaders.Authorization.Count == 0;
}
