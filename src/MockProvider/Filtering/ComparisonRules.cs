using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Which operators and literals fit which type (RFC 7644 table 3; rulings N31, N32, N33).</summary>
internal static class ComparisonRules
{
    public static ScimError? Check(
        ComparisonExpression comparison,
        AttributeDefinition attribute,
        FilterPolicy policy
    )
    {
        var compared = Compared(attribute, policy);
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

        return Fits(comparison.Value, comparison.Operator, compared.Type, policy)
            ? null
            : ScimError.InvalidFilter(
                $"The value {comparison.Value} does not fit '{comparison.Path}', which is {compared.Type.Keyword()}."
            );
    }

    private static AttributeDefinition? Compared(
        AttributeDefinition attribute,
        FilterPolicy policy
    ) =>
        !attribute.IsComplex ? attribute
        : policy.ComparesValueOfComplex ? attribute.FindSubAttribute("value")
        : null;

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
        FilterPolicy policy
    ) =>
        value.Kind switch
        {
            FilterValueKind.Null => policy.TakesNull
                && comparison is (ComparisonOperator.Equal or ComparisonOperator.NotEqual),
            FilterValueKind.Number => type is AttributeType.Integer or AttributeType.Decimal
                && value.AsDecimal() is not null,
            FilterValueKind.True or FilterValueKind.False => type == AttributeType.Boolean,
            _ => FitsText(value.Text, type, policy.TakesBooleanText),
        };

    private static bool FitsText(string text, AttributeType type, bool takesBooleanText) =>
        type switch
        {
            AttributeType.String or AttributeType.Reference or AttributeType.Binary => true,
            AttributeType.DateTime => DateTimeText.TryParse(text, out _),
            AttributeType.Boolean => takesBooleanText && bool.TryParse(text, out _),
            _ => false,
        };
}
