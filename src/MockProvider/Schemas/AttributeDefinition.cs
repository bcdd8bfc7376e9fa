namespace ScimConformance.MockProvider.Schemas;

/// <summary>An attribute and its characteristics (RFC 7643 section 7); the defaults are those of section 2.2.</summary>
internal sealed record AttributeDefinition(string Name, AttributeType Type)
{
    public bool MultiValued { get; init; }

    public string Description { get; init; } = string.Empty;

    public bool Required { get; init; }

    public bool CaseExact { get; init; }

    public Mutability Mutability { get; init; }

    public Returned Returned { get; init; }

    public Uniqueness Uniqueness { get; init; }

    public IReadOnlyList<string> CanonicalValues { get; init; } = [];

    public IReadOnlyList<string> ReferenceTypes { get; init; } = [];

    public IReadOnlyList<AttributeDefinition> SubAttributes { get; init; } = [];

    /// <summary>The form that prose, not the schema, gives the value.</summary>
    public TextFormat Format { get; init; }

    public bool IsComplex => Type == AttributeType.Complex;

    /// <summary>Whether no answer ever has it (RFC 7643 section 7: returned never, and what can only be written).</summary>
    public bool IsNeverShown => Returned == Returned.Never || Mutability == Mutability.WriteOnly;

    /// <summary>Finds a sub-attribute; names ignore case (RFC 7643 section 2.1).</summary>
    public AttributeDefinition? FindSubAttribute(string name) =>
        SubAttributes.FirstOrDefault(sub =>
            string.Equals(sub.Name, name, StringComparison.OrdinalIgnoreCase)
        );
}
