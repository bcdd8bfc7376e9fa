using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Looks names up in one value of an attribute: its sub-attributes, or <c>value</c> for a simple one.</summary>
internal sealed class ElementScope(JsonNode element, AttributeDefinition attribute) : IFilterScope
{
    public FilterTarget? Find(AttributePath path) =>
        DefinitionOf(path, attribute) is not { IsNeverShown: false } definition ? null
        : ReferenceEquals(definition, attribute) ? FilterTarget.Of(attribute, [element])
        : FilterTarget.Of(attribute, [element]).Part(definition);

    /// <summary>What a name means inside the brackets of the attribute, or null.</summary>
    public static AttributeDefinition? DefinitionOf(
        AttributePath path,
        AttributeDefinition attribute
    )
    {
        if (path.Schema is not null || path.SubAttribute is not null)
        {
            return null;
        }

        if (attribute.IsComplex)
        {
            return attribute.FindSubAttribute(path.Name);
        }

        return string.Equals(path.Name, "value", StringComparison.OrdinalIgnoreCase)
            ? attribute
            : null;
    }
}
