using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>What a path in a filter names: its definition, and every value it has.</summary>
internal sealed record FilterTarget(AttributeDefinition Definition, IReadOnlyList<JsonNode> Values)
{
    /// <summary>The same without the definition's arrays and gaps: each element of an array on its own.</summary>
    public static FilterTarget Of(AttributeDefinition definition, IEnumerable<JsonNode?> nodes) =>
        new(definition, [.. nodes.SelectMany(Flatten)]);

    /// <summary>A part of each value.</summary>
    public FilterTarget Part(AttributeDefinition sub) =>
        Of(sub, Values.Select(value => value is JsonObject complex ? complex[sub.Name] : null));

    // RFC 7643 section 2.4: the sub-attribute value holds what a complex value is about.
    public FilterTarget? Comparable() =>
        !Definition.IsComplex ? this
        : Definition.FindSubAttribute("value") is { } value ? Part(value)
        : null;

    private static IEnumerable<JsonNode> Flatten(JsonNode? node) =>
        node switch
        {
            null => [],
            JsonArray array => array.OfType<JsonNode>(),
            _ => [node],
        };
}
