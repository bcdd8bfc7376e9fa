namespace ScimConformance.MockProvider.Filtering;

/// <summary>The two letters of each operator; read ignoring case, written small.</summary>
internal static class ComparisonOperatorKeyword
{
    private static readonly string[] Keywords =
    [
        "eq",
        "ne",
        "co",
        "sw",
        "ew",
        "gt",
        "ge",
        "lt",
        "le",
    ];

    public static string Keyword(this ComparisonOperator comparison) => Keywords[(int)comparison];

    public static ComparisonOperator? Find(string keyword)
    {
        var index = Array.FindIndex(
            Keywords,
            known => string.Equals(known, keyword, StringComparison.OrdinalIgnoreCase)
        );
        return index < 0 ? null : (ComparisonOperator)index;
    }
}
