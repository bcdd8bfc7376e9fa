using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>An attribute whose values have keys, so that filters find them and unique ones stay so.</summary>
internal sealed record IndexedAttribute(ResolvedPath Path, string Scope)
{
    public AttributeDefinition Definition => Path.Leaf;

    public bool IsUnique => Definition.Uniqueness is not Uniqueness.None;

    /// <summary>Whether a resource can have several values of it.</summary>
    public bool IsMultiValued =>
        Path.Attribute.MultiValued || Path.SubAttribute?.MultiValued is true;
}
