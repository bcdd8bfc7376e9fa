using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>What it means that a value compares with a literal; a deviation may replace it.</summary>
internal interface IComparisonPolicy
{
    /// <summary>Whether one present value matches; the definition says of which type it is and whether case matters.</summary>
    bool Matches(
        JsonNode value,
        AttributeDefinition attribute,
        ComparisonOperator comparison,
        FilterValue operand
    );

    /// <summary>Whether an attribute without any value matches.</summary>
    bool MatchesUnassigned(
        AttributeDefinition attribute,
        ComparisonOperator comparison,
        FilterValue operand
    );

    /// <summary>Whether the value counts as one.</summary>
    bool IsPresent(JsonNode? value);
}
