using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>The session cookie of the reference provider, as its pages set it.</summary>
internal static class SessionCookie
{
    private const string Prefix = "dogsession=";

    /// <summary>The session that an answer gave, if it did.</summary>
    public static SignInAttempt Attempt(Exchange exchange, SecretMask mask) =>
        Attempt(exchange, exchange.Answer.Header("Set-Cookie")?.Split(';')[0], mask);

    public static SignInAttempt Attempt(Exchange exchange, string? cookie, SecretMask mask)
    {
        if (cookie?.StartsWith(Prefix, StringComparison.Ordinal) != true)
        {
            return new SignInAttempt(null, exchange);
        }

        mask.Add(cookie[Prefix.Length..]);
        return new SignInAttempt(Credential.Session(cookie), exchange);
    }
}
