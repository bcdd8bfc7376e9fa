namespace ScimConformance.TestIdp;

/// <summary>What an identity provider says when it lets somebody in. The defaults are right; tests change one member.</summary>
public sealed record SamlLogin
{
    public const string EmailFormat = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";
    public const string PrincipalName = "urn:oid:1.3.6.1.4.1.5923.1.1.1.6";
    public const string GivenName = "urn:oid:2.5.4.42";
    public const string Surname = "urn:oid:2.5.4.4";

    /// <summary>The entity id of the service provider.</summary>
    public required string Audience { get; init; }

    /// <summary>Its assertion consumer service.</summary>
    public required string Recipient { get; init; }
    public required string NameId { get; init; }
    public required DateTimeOffset Now { get; init; }
    public string NameIdFormat { get; init; } = EmailFormat;
    public string? Destination { get; init; }
    public string? Issuer { get; init; }
    public string? InResponseTo { get; init; }

    /// <summary>What the confirmation of the subject says it answers, where that is something else.</summary>
    public string? ConfirmedInResponseTo { get; init; }
    public string? AssertionId { get; init; }
    public string Status { get; init; } = "urn:oasis:names:tc:SAML:2.0:status:Success";
    public string ConfirmationMethod { get; init; } = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
    public string Version { get; init; } = "2.0";
    public TimeSpan Before { get; init; } = TimeSpan.FromMinutes(-1);
    public TimeSpan After { get; init; } = TimeSpan.FromMinutes(5);
    public TimeSpan ConfirmedAfter { get; init; } = TimeSpan.FromMinutes(5);
    public IReadOnlyList<(string Name, string Value)> Attributes { get; init; } = [];

    public SamlLogin With(params (string Name, string Value)[] attributes) =>
        this with
        {
            Attributes = [.. Attributes, .. attributes],
        };
}
