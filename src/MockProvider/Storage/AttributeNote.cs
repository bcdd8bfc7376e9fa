namespace ScimConformance.MockProvider.Storage;

/// <summary>That somebody else than the provisioning client gave an attribute of an account this value.</summary>
internal sealed record AttributeNote
{
    public required string Organization { get; init; }
    public required string Account { get; init; }
    public required string Attribute { get; init; }
    public required string Value { get; init; }
    public required string Source { get; init; }
}
