namespace ScimConformance.MockProvider.Schemas;

/// <summary>Within what a value may occur once only (RFC 7643 section 7).</summary>
internal enum Uniqueness
{
    None,
    Server,
    Global,
}
