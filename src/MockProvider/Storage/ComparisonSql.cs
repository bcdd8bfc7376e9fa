using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>Puts one comparison into SQL, by the column, the table or the keys that know the attribute; null where none does.</summary>
internal sealed class ComparisonSql(
    ResourceType type,
    SqlDialect dialect,
    FilterPolicy policy,
    SqlValues values
)
{
    private readonly MembershipSql _memberships = new(type, values);

    public SqlCondition? Present(ResolvedPath path)
    {
        // RFC 7643 section 2.5: what is required always has a value.
        if (
            path
                is {
                    SubAttribute: null,
                    Extension: null,
                    Attribute: { Required: true, IsComplex: false }
                }
            || ReferenceEquals(path.Attribute, CommonAttributes.Id)
        )
        {
            return SqlCondition.Always;
        }

        return IndexedAttributes.Find(type, path) is { } indexed
            ? Keys(indexed, "AND length(k.key) > 0")
            : null;
    }

    public SqlCondition? Compare(
        ResolvedPath path,
        ComparisonOperator comparison,
        FilterValue value
    )
    {
        if (ReferenceEquals(path.Attribute, CommonAttributes.Id))
        {
            return Equality(comparison, value, text => $"r.id = {values.Add(text)}") is { } sql
                ? sql with
                {
                    IsLookUp = comparison is ComparisonOperator.Equal,
                }
                : null;
        }

        if (ReferenceEquals(path.Attribute, CommonAttributes.Meta))
        {
            return Meta(path, comparison, value);
        }

        var compared = Comparable(path);
        return _memberships.Compare(compared, comparison, value)
            ?? (
                IndexedAttributes.Find(type, compared) is { } indexed
                    ? new KeySql(indexed, dialect, policy, values).Compare(comparison, value)
                    : null
            );
    }

    // RFC 7643 section 2.4: the sub-attribute value holds what a complex value is about.
    private static ResolvedPath Comparable(ResolvedPath path) =>
        path is { SubAttribute: null, Attribute.IsComplex: true }
        && path.Attribute.FindSubAttribute("value") is { } value
            ? path with
            {
                SubAttribute = value,
            }
            : path;

    private SqlCondition? Meta(
        ResolvedPath path,
        ComparisonOperator comparison,
        FilterValue value
    ) =>
        path.SubAttribute?.Name switch
        {
            "resourceType" => Equality(
                comparison,
                value,
                text =>
                    string.Equals(text, type.Name, StringComparison.Ordinal)
                        ? SqlCondition.Always.Sql
                        : SqlCondition.Never.Sql
            ),
            "created" => Instant("r.created", comparison, value),
            "lastModified" => Instant("r.last_modified", comparison, value),
            _ => null,
        };

    private static SqlCondition? Equality(
        ComparisonOperator comparison,
        FilterValue value,
        Func<string, string> equals
    ) =>
        (comparison, value.Kind) switch
        {
            (ComparisonOperator.Equal, FilterValueKind.String) => new(equals(value.Text), true),
            (ComparisonOperator.NotEqual, FilterValueKind.String) => new(
                $"NOT ({equals(value.Text)})",
                true
            ),
            _ => null,
        };

    // Instants are kept and shown in whole milliseconds; a finer operand lies between two of them.
    private SqlCondition? Instant(string column, ComparisonOperator comparison, FilterValue value)
    {
        if (!DateTimeText.TryParse(value.Text, out var instant))
        {
            return null;
        }

        var floor = instant.ToUnixTimeMilliseconds();
        var isWhole = DateTimeOffset.FromUnixTimeMilliseconds(floor) == instant;
        return comparison switch
        {
            ComparisonOperator.Equal when !isWhole => SqlCondition.Never,
            ComparisonOperator.NotEqual when !isWhole => SqlCondition.Always,
            ComparisonOperator.Equal => Column("="),
            ComparisonOperator.NotEqual => Column("<>"),
            ComparisonOperator.GreaterThan => Column(">"),
            ComparisonOperator.GreaterOrEqual => Column(isWhole ? ">=" : ">"),
            ComparisonOperator.LessThan => Column(isWhole ? "<" : "<="),
            ComparisonOperator.LessOrEqual => Column("<="),
            _ => null,
        };

        SqlCondition Column(string symbol) => new($"{column} {symbol} {values.Add(floor)}", true);
    }

    private SqlCondition Keys(IndexedAttribute indexed, string condition) =>
        new KeySql(indexed, dialect, policy, values).Having(condition);
}
