using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>The attributes that a filter asks about; of a value path the one before the brackets.</summary>
internal static class FilterPaths
{
    public static IEnumerable<AttributePath> Of(FilterExpression? expression) =>
        expression switch
        {
            AndExpression and => Of(and.Left).Concat(Of(and.Right)),
            OrExpression or => Of(or.Left).Concat(Of(or.Right)),
            NotExpression not => Of(not.Inner),
            PresentExpression present => [present.Path],
            ComparisonExpression comparison => [comparison.Path],
            ValuePathExpression valuePath => [valuePath.Path],
            _ => [],
        };
}
