using System.Text;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>Comparisons of an indexed attribute by its keys.</summary>
internal sealed class KeySql(
    IndexedAttribute indexed,
    SqlDialect dialect,
    FilterPolicy policy,
    SqlValues values
)
{
    public SqlCondition? Compare(ComparisonOperator comparison, FilterValue value)
    {
        if (value.Kind is FilterValueKind.Null)
        {
            return Null(comparison);
        }

        if (KeyOf(value) is not { } key)
        {
            return null;
        }

        return comparison switch
        {
            ComparisonOperator.Equal => Equal(key),
            ComparisonOperator.NotEqual => Differs(key),
            _ when !IsOrdered(value) => null,
            ComparisonOperator.GreaterThan => Having($"AND k.key > {values.Add(key)}"),
            ComparisonOperator.GreaterOrEqual => Having($"AND k.key >= {values.Add(key)}"),
            ComparisonOperator.LessThan => Having($"AND k.key < {values.Add(key)}"),
            ComparisonOperator.LessOrEqual => Having($"AND k.key <= {values.Add(key)}"),
            _ when key.Length == 0 => Having(""),
            ComparisonOperator.StartsWith => Having(
                $"AND k.key >= {values.Add(key)} AND k.key < {values.Add(After(key))}"
            ),
            ComparisonOperator.Contains => Within(dialect.Contains("k.key", values.Add(key))),
            _ => EndsWith(values.Add(key)),
        };
    }

    /// <summary>Resources that have such a key of the attribute.</summary>
    public SqlCondition Having(string condition) =>
        new(
            $"""
            r.sequence IN (SELECT k.resource FROM {(
                indexed.IsUnique ? "unique_keys" : "resource_keys"
            )} k
                WHERE k.organization = {FilterSql.Organization} AND k.scope = {values.Add(
                indexed.Scope
            )} {condition})
            """,
            true
        );

    // A unique value has one owner at most: nothing need be gathered.
    private SqlCondition Equal(byte[] key) =>
        indexed.IsUnique
            ? new(
                $"""
                r.sequence = COALESCE((SELECT k.resource FROM unique_keys k WHERE k.organization = {FilterSql.Organization}
                    AND k.scope = {values.Add(indexed.Scope)} AND k.key = {values.Add(key)}), 0)
                """,
                true
            )
            {
                IsLookUp = true,
            }
            : Having($"AND k.key = {values.Add(key)}");

    private SqlCondition EndsWith(string key) =>
        Within(
            $"(length(k.key) >= length({key}) AND substr(k.key, length(k.key) - length({key}) + 1) = {key})"
        );

    // A long text is not wholly in its key.
    private SqlCondition Within(string condition) =>
        Having(
            $"AND ({condition} OR length(k.key) = {KeyBytes.Longest.ToString(CultureInfo.InvariantCulture)})"
        ) with
        {
            IsExact = false,
        };

    private SqlCondition? Null(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => new($"NOT ({Having("").Sql})", true),
            ComparisonOperator.NotEqual => Having(""),
            _ => null,
        };

    // One differing value is enough; whether having none is, the policy says (ruling N30).
    private SqlCondition Differs(byte[] key)
    {
        var differs = Having($"AND k.key <> {values.Add(key)}");
        return policy.NeMatchesUnassigned
            ? new($"({differs.Sql} OR NOT ({Having("").Sql}))", true)
            : differs;
    }

    private byte[]? KeyOf(FilterValue value) =>
        indexed.Definition.Type switch
        {
            AttributeType.Boolean => value.Kind switch
            {
                FilterValueKind.True => KeyBytes.Of(true),
                FilterValueKind.False => KeyBytes.Of(false),
                _ => null,
            },
            AttributeType.Integer or AttributeType.Decimal => KeyBytes.Of(value),
            AttributeType.DateTime => DateTimeText.TryParse(value.Text, out var instant)
                ? KeyBytes.Of(instant)
                : null,
            _ => value.Kind is FilterValueKind.String
                ? KeyBytes.Of(value.Text, indexed.Definition)
                : null,
        };

    private bool IsOrdered(FilterValue value) =>
        indexed.Definition.Type switch
        {
            AttributeType.DateTime => true,
            AttributeType.String or AttributeType.Reference => IsWhole(value.Text),
            _ => false,
        };

    // An operand that is itself cut cannot be put in order with what was cut.
    private bool IsWhole(string text) =>
        Encoding.UTF8.GetByteCount(ComparisonKey.Of(text, indexed.Definition))
        <= KeyBytes.LongestWhole;

    // The least key that does not begin with this one; no byte of UTF-8 is 0xFF.
    private static byte[] After(byte[] key) => [.. key[..^1], (byte)(key[^1] + 1)];
}
