using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Comparison as RFC 7644 table 3 has it: by the type and the caseExact of the attribute.</summary>
internal sealed class SchemaComparison(bool neMatchesUnassigned) : IComparisonPolicy
{
    public static readonly SchemaComparison Instance = new(neMatchesUnassigned: true);
    public static readonly SchemaComparison WithoutUnassigned = new(neMatchesUnassigned: false);

    public bool Matches(
        JsonNode value,
        AttributeDefinition attribute,
        ComparisonOperator comparison,
        FilterValue operand
    ) =>
        attribute.Type switch
        {
            AttributeType.Boolean => MatchesBoolean(value, comparison, operand),
            AttributeType.Integer or AttributeType.Decimal => MatchesOrder(
                NumberOf(value)?.CompareTo(operand.AsDecimal() ?? 0m),
                comparison,
                operand.AsDecimal() is not null
            ),
            AttributeType.DateTime => MatchesDateTime(value, comparison, operand),
            _ => MatchesText(value, attribute, comparison, operand),
        };

    // Ruling N30, N31: unassigned is null, and null is not equal to anything else.
    public bool MatchesUnassigned(
        AttributeDefinition attribute,
        ComparisonOperator comparison,
        FilterValue operand
    ) =>
        comparison switch
        {
            ComparisonOperator.Equal => operand.Kind == FilterValueKind.Null,
            ComparisonOperator.NotEqual => neMatchesUnassigned
                && operand.Kind != FilterValueKind.Null,
            _ => false,
        };

    public bool IsPresent(JsonNode? value) =>
        value switch
        {
            null => false,
            JsonArray array => array.Any(IsPresent),
            JsonObject complex => complex.Any(member => IsPresent(member.Value)),
            _ => JsonText.Of(value) is not "",
        };

    private static bool MatchesBoolean(
        JsonNode value,
        ComparisonOperator comparison,
        FilterValue operand
    )
    {
        // "true" in quotation marks gets here only when the lenient validation let it pass.
        var wanted = bool.TryParse(operand.Text, out var flag) ? flag : (bool?)null;
        var kind = value.GetValueKind();
        var equal =
            wanted is not null && kind == (wanted.Value ? JsonValueKind.True : JsonValueKind.False);
        return comparison switch
        {
            ComparisonOperator.Equal => equal,
            ComparisonOperator.NotEqual => !equal,
            _ => false,
        };
    }

    private static bool MatchesDateTime(
        JsonNode value,
        ComparisonOperator comparison,
        FilterValue operand
    )
    {
        var comparable =
            DateTimeText.TryParse(operand.Text, out var wanted)
            & DateTimeText.TryParse(JsonText.Of(value), out var actual);
        return MatchesOrder(comparable ? actual.CompareTo(wanted) : null, comparison, comparable);
    }

    private static bool MatchesText(
        JsonNode value,
        AttributeDefinition attribute,
        ComparisonOperator comparison,
        FilterValue operand
    )
    {
        if (operand.Kind != FilterValueKind.String || JsonText.Of(value) is not { } text)
        {
            return comparison == ComparisonOperator.NotEqual;
        }

        var actual = ComparisonKey.Of(text, attribute);
        var wanted = ComparisonKey.Of(operand.Text, attribute);
        return comparison switch
        {
            ComparisonOperator.Contains => actual.Contains(wanted, StringComparison.Ordinal),
            ComparisonOperator.StartsWith => actual.StartsWith(wanted, StringComparison.Ordinal),
            ComparisonOperator.EndsWith => actual.EndsWith(wanted, StringComparison.Ordinal),
            _ => MatchesOrder(
                CodePointOrder.Instance.Compare(actual, wanted),
                comparison,
                comparable: true
            ),
        };
    }

    private static bool MatchesOrder(int? order, ComparisonOperator comparison, bool comparable)
    {
        if (!comparable || order is null)
        {
            return comparison == ComparisonOperator.NotEqual;
        }

        return comparison switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.GreaterThan => order > 0,
            ComparisonOperator.GreaterOrEqual => order >= 0,
            ComparisonOperator.LessThan => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            _ => false,
        };
    }

    private static decimal? NumberOf(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.Number
            ? FilterValue.OfNumber(value.ToJsonString()).AsDecimal()
            : null;
}
