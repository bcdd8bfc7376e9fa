using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>What a path in a filter names: its definition, and every value it has.</summary>
internal sealed record FilterTarget(AttributeDefinition Definition, IReadOnlyList<JsonNode> Values)
{
    // RFC 7643 section 2.4: a primary that is left out is false. One node for all, which is only read.
    private static readonly JsonNode AssumedFalse = JsonValue.Create(false);

    /// <summary>The values without those that are only assumed.</summary>
    public IEnumerable<JsonNode> Written =>
        Values.Where(value => !ReferenceEquals(value, AssumedFalse));

    /// <summary>What a path names that the type does not know.</summary>
    public static FilterTarget Unknown(AttributePath path) =>
        new(new AttributeDefinition(path.Name, AttributeType.String), []);

    /// <summary>The same without the definition's arrays and gaps: each element of an array on its own.</summary>
    public static FilterTarget Of(AttributeDefinition definition, IEnumerable<JsonNode?> nodes) =>
        new(definition, [.. nodes.SelectMany(Flatten)]);

    /// <summary>A part of each value.</summary>
    public FilterTarget Part(AttributeDefinition sub) =>
        Of(sub, Values.Select(value => value is JsonObject complex ? ValueOf(complex, sub) : null));

    // RFC 7643 section 2.4: the sub-attribute value holds what a complex value is about.
    public FilterTarget? Comparable() =>
        !Definition.IsComplex ? this
        : Definition.FindSubAttribute("value") is { } value ? Part(value)
        : null;

    private static JsonNode? ValueOf(JsonObject complex, AttributeDefinition sub) =>
        complex[sub.Name]
        ?? (sub is { Type: AttributeType.Boolean, Name: "primary" } ? AssumedFalse : null);

    private static IEnumerable<JsonNode> Flatten(JsonNode? node) =>
        node switch
        {
            null => [],
            JsonArray array => array.OfType<JsonNode>(),
            _ => [node],
        };
}
