namespace ScimConformance.MockProvider.Sso;

/// <summary>What a response must say to be for this organization, now.</summary>
internal sealed record SamlExpectation(
    IdentityProvider Issuer,
    string Audience,
    string Recipient,
    DateTimeOffset Now
)
{
    /// <summary>How far the identity provider's clock may be off.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    // Skew is added to our own time: the other may be the last instant there is.
    public bool HasBegun(DateTimeOffset notBefore) => Now + Skew >= notBefore;

    public bool IsOver(DateTimeOffset notOnOrAfter) => Now - Skew >= notOnOrAfter;
}
