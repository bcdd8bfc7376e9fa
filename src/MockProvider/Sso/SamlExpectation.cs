namespace ScimConformance.MockProvider.Sso;

/// <summary>What a response must say to be for this organization, now.</summary>
internal sealed record SamlExpectation(
    IdentityProvider Issuer,
    string Audience,
    string Recipient,
    DateTimeOffset Now
)
{
    /// <summary>Who else may have issued it.</summary>
    public IReadOnlyList<IdentityProvider> Others { get; init; } = [];

    /// <summary>What a response of this issuer must say; where nobody knows the issuer, what one of the first must.</summary>
    public SamlExpectation Of(string? issuer) =>
        this with
        {
            Issuer = Others.FirstOrDefault(other => other.Is(issuer)) ?? Issuer,
        };

    /// <summary>How far the identity provider's clock may be off.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    // Skew is added to our own time: the other may be the last instant there is.
    public bool HasBegun(DateTimeOffset notBefore) => Now + Skew >= notBefore;

    public bool IsOver(DateTimeOffset notOnOrAfter) => Now - Skew >= notOnOrAfter;
}
