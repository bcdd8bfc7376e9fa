using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Which operators and literals fit which type (RFC 7644 table 3; rulings N31, N32).</summary>
internal static class ComparisonRules
{
    public static ScimError? Check(
        ComparisonExpression comparison,
        AttributeDefinition attribute,
        bool lenient
    )
    {
        var compared = attribute.IsComplex ? attribute.FindSubAttribute("value") : attribute;
        if (compared is null)
        {
            return ScimError.InvalidFilter(
                $"'{comparison.Path}' is complex: name the sub-attribute to compare."
            );
        }

        if (!Fits(comparison.Operator, compared.Type))
        {
            return ScimError.InvalidFilter(
                $"The operator '{comparison.Operator.Keyword()}' does not fit '{comparison.Path}', which is {compared.Type.Keyword()}."
            );
        }

        return Fits(comparison.Value, comparison.Operator, compared.Type, lenient)
            ? null
            : ScimError.InvalidFilter(
                $"The value {comparison.Value} does not fit '{comparison.Path}', which is {compared.Type.Keyword()}."
            );
    }

    private static bool Fits(ComparisonOperator comparison, AttributeType type) =>
        comparison switch
        {
            ComparisonOperator.Equal or ComparisonOperator.NotEqual => true,
            ComparisonOperator.Contains
            or ComparisonOperator.StartsWith
            or ComparisonOperator.EndsWith => type
                is AttributeType.String
                    or AttributeType.Reference,
            _ => type is not (AttributeType.Boolean or AttributeType.Binary),
        };

    private static bool Fits(
        FilterValue value,
        ComparisonOperator comparison,
        AttributeType type,
        bool lenient
    ) =>
        value.Kind switch
        {
            FilterValueKind.Null => comparison
                is ComparisonOperator.Equal
                    or ComparisonOperator.NotEqual,
            FilterValueKind.Number => type is AttributeType.Integer or AttributeType.Decimal
                && value.AsDecimal() is not null,
            FilterValueKind.True or FilterValueKind.False => type == AttributeType.Boolean,
            _ => FitsText(value.Text, type, lenient),
        };

    private static bool FitsText(string text, AttributeType type, bool lenient) =>
        type switch
        {
            AttributeType.String or AttributeType.Reference or AttributeType.Binary => true,
            AttributeType.DateTime => DateTimeText.TryParse(text, out _),
            AttributeType.Boolean => lenient && bool.TryParse(text, out _),
            _ => false,
        };
}
