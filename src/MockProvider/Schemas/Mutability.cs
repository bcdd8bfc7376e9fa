namespace ScimConformance.MockProvider.Schemas;

/// <summary>When a value may be defined or changed (RFC 7643 section 7).</summary>
internal enum Mutability
{
    ReadWrite,
    ReadOnly,
    Immutable,
    WriteOnly,
}
