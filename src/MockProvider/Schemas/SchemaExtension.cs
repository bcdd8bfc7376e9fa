namespace ScimConformance.MockProvider.Schemas;

/// <summary>An extension of a resource type and whether its resources must carry it (RFC 7643 section 6).</summary>
internal sealed record SchemaExtension(Schema Schema, bool Required);
