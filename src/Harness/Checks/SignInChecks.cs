using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// Whether somebody is in. The attempt's own answer is not believed: <c>whoAmI</c> is what the session
/// could see afterwards, and null when there was no session. Each returns null when the check holds.
/// </summary>
internal static class SignInChecks
{
    public static Discrepancy? IsIn(SignInAttempt attempt, Exchange? whoAmI) =>
        whoAmI?.Answer.Status == 200
            ? null
            : new(
                "a session that lets the User in",
                whoAmI is null
                    ? $"no session: {AnswerChecks.Describe(attempt.Exchange)}"
                    : $"a session that is worth nothing: {AnswerChecks.Describe(whoAmI)}",
                whoAmI ?? attempt.Exchange
            );

    /// <summary>What a session of the past could see just now says whether it still works.</summary>
    public static Discrepancy? Works(Exchange whoAmI, bool expected) =>
        whoAmI.Answer.Status == 200 == expected
            ? null
            : new(
                expected ? "a session that still works" : "a session that has ended",
                AnswerChecks.Describe(whoAmI),
                whoAmI
            );

    public static Discrepancy? IsNotIn(SignInAttempt attempt, Exchange? whoAmI) =>
        whoAmI is null || whoAmI.Answer.Status is 401 or 403
            ? null
            : new(
                "that the User is not let in",
                "a session that lets the User in",
                attempt.Exchange
            );

    /// <summary>
    /// Whether a login that began at the provider has come to the identity provider: by a redirect, or by a link on the page,
    /// with a request (DD-SSO-10).
    /// </summary>
    public static Discrepancy? LeadsTo(Exchange exchange, Uri identityProvider, bool expected)
    {
        var places = $"{exchange.Answer.Header("Location")} {exchange.Answer.Body}";
        var leads =
            places.Contains(identityProvider.AbsoluteUri, StringComparison.Ordinal)
            && places.Contains("SAMLRequest=", StringComparison.Ordinal);
        return leads == expected
            ? null
            : new(
                expected
                    ? $"to be sent to {identityProvider}"
                    : $"not to be sent to {identityProvider} yet",
                leads ? "a way there" : AnswerChecks.Describe(exchange),
                exchange
            );
    }
}
