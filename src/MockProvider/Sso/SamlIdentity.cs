namespace ScimConformance.MockProvider.Sso;

/// <summary>What an accepted assertion says about a person, and what is needed to accept it once only.</summary>
internal sealed record SamlIdentity
{
    public required string AssertionId { get; init; }

    /// <summary>When the assertion's time ends, but for the skew.</summary>
    public required DateTimeOffset NotOnOrAfter { get; init; }

    /// <summary>The request that it answers; null when the identity provider began.</summary>
    public string? InResponseTo { get; init; }

    /// <summary>The NameID, if it is an e-mail address by its format.</summary>
    public string? NameId { get; init; }
    public string? PrincipalName { get; init; }
    public string? GivenName { get; init; }
    public string? Surname { get; init; }

    /// <summary>The values of all attributes, by their names; one that is missing has none.</summary>
    public required ILookup<string, string> Attributes { get; init; }
}
