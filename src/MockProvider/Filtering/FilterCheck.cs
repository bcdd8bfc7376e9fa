using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Walks a filter and finds the first thing wrong with it (invalidFilter).</summary>
/// <param name="find">Every definition that a path has, in one type or another.</param>
/// <param name="owner">Whose attributes those are, for errors.</param>
internal sealed class FilterCheck(
    Func<AttributePath, IReadOnlyList<AttributeDefinition>> find,
    string owner,
    FilterPolicy policy
)
{
    public ScimError? Check(FilterExpression expression) =>
        expression switch
        {
            AndExpression and => Check(and.Left) ?? Check(and.Right),
            OrExpression or => Check(or.Left) ?? Check(or.Right),
            NotExpression not => Check(not.Inner),
            PresentExpression present => CheckEach(present.Path, _ => null),
            ComparisonExpression comparison => CheckEach(
                comparison.Path,
                found => ComparisonRules.Check(comparison, found, policy)
            ),
            ValuePathExpression valuePath => CheckEach(
                valuePath.Path,
                found => CheckValuePath(valuePath, found)
            ),
            _ => throw new InvalidOperationException(
                $"Unknown filter node {expression.GetType().Name}."
            ),
        };

    private ScimError? CheckEach(AttributePath path, Func<AttributeDefinition, ScimError?> check) =>
        find(path) switch
        {
            [] when policy.TakesUnknown => null,
            [] => ScimError.InvalidFilter(
                $"'{path}' is not an attribute of {owner} that can be filtered."
            ),
            var found => found.Select(check).FirstOrDefault(error => error is not null),
        };

    private ScimError? CheckValuePath(ValuePathExpression valuePath, AttributeDefinition parent) =>
        parent.IsComplex || parent.MultiValued
            ? FilterValidator.ValidateElement(valuePath.Filter, parent, policy)
            : ScimError.InvalidFilter(
                $"'{valuePath.Path}' has one simple value; brackets select among several."
            );
}
