namespace ScimConformance.Harness.Ports;

/// <summary>What an assertion says of somebody. Attributes that are null are left out of it.</summary>
internal sealed record AssertedPerson(
    string NameId,
    string? PrincipalName = null,
    string? GivenName = null,
    string? FamilyName = null,
    string? Group = null
);
