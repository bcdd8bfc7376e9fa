using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Actors;

/// <summary>Credentials that open nothing, or should open nothing, made of the client's own where they resemble it.</summary>
internal sealed class Strangers(Tenant tenant, SecretMask mask)
{
    /// <summary>A token of letters that tokens may have, which nobody was ever given.</summary>
    public static Credential MadeUp { get; } =
        Credential.Bearer("0123456789abcdef0123456789abcdef01234567");

    /// <summary>The scheme, and no token after it.</summary>
    public static Credential Empty { get; } = new([new("Authorization", "Bearer")]);

    /// <summary>
    /// The client's token with another character in the middle of its last third: the last ones may be padding that means nothing.
    /// </summary>
    public Credential Altered()
    {
        var token = Token;
        var place = token.Length * 5 / 6;
        var altered = string.Concat(
            token.AsSpan(0, place),
            [UnknownId.Other(token[place])],
            token.AsSpan(place + 1)
        );
        mask.Add(altered);
        return Credential.Bearer(altered);
    }

    /// <summary>The client's token with the name of the scheme in other letters.</summary>
    public Credential Spelled(string scheme) => new([new("Authorization", $"{scheme} {Token}")]);

    /// <summary>The path with a token as a parameter of the query (RFC 6750 section 2.3).</summary>
    public static string WithToken(string path, string token) =>
        $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}access_token={Uri.EscapeDataString(token)}";

    /// <summary>The client's own token.</summary>
    /// <exception cref="NotApplicableException">It has another kind of credential.</exception>
    public string Token =>
        tenant.Credential.Headers is [{ Key: "Authorization", Value: var value }]
        && value.StartsWith("Bearer ", StringComparison.Ordinal)
            ? value["Bearer ".Length..]
            : throw new NotApplicableException("The client has no bearer token.", source: null);
}
