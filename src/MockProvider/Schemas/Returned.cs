namespace ScimConformance.MockProvider.Schemas;

/// <summary>When an attribute is in an answer (RFC 7643 section 7).</summary>
internal enum Returned
{
    Default,
    Always,
    Never,
    Request,
}
