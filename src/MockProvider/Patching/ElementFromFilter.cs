using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>Makes the value that a path selects where there is none yet, as identity providers expect.</summary>
internal static class ElementFromFilter
{
    /// <summary>A value with what the filter asks for, or null when the filter is more than equalities joined by and.</summary>
    public static JsonObject? Create(PatchTarget target)
    {
        var element = new JsonObject();
        var made =
            target.Attribute.IsComplex
            && (
                target.Path.Filter is null || TryFill(element, target.Path.Filter, target.Attribute)
            );
        return made ? element : null;
    }

    private static bool TryFill(
        JsonObject element,
        FilterExpression filter,
        AttributeDefinition attribute
    )
    {
        if (filter is AndExpression and)
        {
            return TryFill(element, and.Left, attribute) && TryFill(element, and.Right, attribute);
        }

        if (
            filter is not ComparisonExpression { Operator: ComparisonOperator.Equal } equality
            || attribute.FindSubAttribute(equality.Path.Name) is not { MultiValued: false } sub
            || sub.Mutability == Mutability.ReadOnly
            || element.ContainsKey(sub.Name)
        )
        {
            return false;
        }

        element[sub.Name] = Literal(equality.Value, sub.Type);
        return element[sub.Name] is not null;
    }

    private static JsonValue? Literal(FilterValue value, AttributeType type) =>
        value.Kind switch
        {
            FilterValueKind.Null => null,
            FilterValueKind.Number => JsonValue.Create(value.AsDecimal()),
            // The lenient validation lets "true" in quotation marks pass for a boolean.
            _ when type == AttributeType.Boolean => JsonValue.Create(bool.Parse(value.Text)),
            _ => JsonValue.Create(value.Text),
        };
}
