using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// Puts a filter into SQL as far as keys and indexes reach. What comes out selects every resource that matches; with
/// <see cref="SqlCondition.IsExact"/> it selects no other, without it the evaluator has the last word.
/// </summary>
internal sealed class FilterSql(
    ResourceType type,
    SqlDialect dialect,
    FilterPolicy policy,
    SqlValues values
)
{
    /// <summary>The organization is expected as the first value, and the resources under the name r.</summary>
    public const string Organization = "$1";

    private readonly ComparisonSql _comparisons = new(type, dialect, policy, values);

    /// <summary>The condition, or null when SQL cannot narrow the search.</summary>
    public SqlCondition? Translate(FilterExpression filter) => Attempt(() => Whole(filter));

    // A statement has no values but those that it names.
    private SqlCondition? Attempt(Func<SqlCondition?> translate)
    {
        var before = values.Count;
        var condition = translate();
        if (condition is null)
        {
            values.Cut(before);
        }

        return condition;
    }

    private SqlCondition? Whole(FilterExpression filter) =>
        filter switch
        {
            AndExpression both => And(Translate(both.Left), Translate(both.Right)),
            OrExpression either => Or(Translate(either.Left), Translate(either.Right)),
            NotExpression negation => Not(Translate(negation.Inner)),
            PresentExpression present => type.Resolve(present.Path) is { } path
                ? _comparisons.Present(path)
                : null,
            ComparisonExpression comparison => type.Resolve(comparison.Path) is { } path
                ? _comparisons.Compare(path, comparison.Operator, comparison.Value)
                : null,
            ValuePathExpression valuePath => type.Resolve(valuePath.Path)
                is { SubAttribute: null } path
                ? Element(path, valuePath.Filter)
                : null,
            _ => null,
        };

    // One and the same value must match all of it: each part alone only narrows the search.
    private SqlCondition? Element(ResolvedPath path, FilterExpression filter) =>
        Attempt(() => Part(path, filter));

    private SqlCondition? Part(ResolvedPath path, FilterExpression filter) =>
        filter switch
        {
            AndExpression both => And(Element(path, both.Left), Element(path, both.Right))
                is { } sql
                ? sql with
                {
                    IsExact = false,
                }
                : null,
            OrExpression either => Or(Element(path, either.Left), Element(path, either.Right)),
            ComparisonExpression { Operator: not ComparisonOperator.NotEqual } comparison
                when comparison.Value.Kind is not FilterValueKind.Null
                    && ElementScope.DefinitionOf(comparison.Path, path.Attribute) is { } part =>
                _comparisons.Compare(
                    ReferenceEquals(part, path.Attribute)
                        ? path
                        : path with
                        {
                            SubAttribute = part,
                        },
                    comparison.Operator,
                    comparison.Value
                ),
            _ => null,
        };

    private static SqlCondition? And(SqlCondition? left, SqlCondition? right) =>
        (left, right) switch
        {
            (null, null) => null,
            (null, { } one) => one with { IsExact = false },
            ({ } one, null) => one with { IsExact = false },
            _ => SqlCondition.And(left, right),
        };

    private static SqlCondition? Or(SqlCondition? left, SqlCondition? right) =>
        left is null || right is null ? null : SqlCondition.Or(left, right);

    private static SqlCondition? Not(SqlCondition? inner) =>
        inner is { IsExact: true } ? new($"(NOT {inner.Sql})", true) : null;
}
