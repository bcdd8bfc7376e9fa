namespace ScimConformance.MockProvider.Schemas;

/// <summary>What a path names in a resource type: the extension's URN (null in the core), the attribute and its part.</summary>
internal sealed record ResolvedPath(
    string? Extension,
    AttributeDefinition Attribute,
    AttributeDefinition? SubAttribute
)
{
    /// <summary>The definition of the value itself.</summary>
    public AttributeDefinition Leaf => SubAttribute ?? Attribute;
}
