namespace ScimConformance.MockProvider.Storage;

/// <summary>A condition that every match fulfils; <paramref name="IsExact"/> when only matches do.</summary>
internal sealed record SqlCondition(string Sql, bool IsExact)
{
    public static readonly SqlCondition Always = new("1 = 1", true);
    public static readonly SqlCondition Never = new("1 = 0", true);

    /// <summary>How many parts of a condition a database may join with one another.</summary>
    public const int MostJoined = 16;

    /// <summary>Whether one resource at most fulfils it, which is found by a whole key of an index.</summary>
    public bool IsLookUp { get; init; }

    // PostgreSQL makes a join of what stands in an AND, and tries so many orders of its parts that 99 of them took 0.7 s to
    // plan. IS TRUE keeps a part out of that: it is asked of the rows that the parts before it leave.
    private int Joined { get; init; } = 1;

    public static SqlCondition And(SqlCondition left, SqlCondition right)
    {
        var isExact = left.IsExact && right.IsExact;
        var joined = left.Joined + right.Joined;
        return joined > MostJoined
            ? new($"({left.Sql} AND ({right.Sql}) IS TRUE)", isExact) { Joined = left.Joined }
            : new($"({left.Sql} AND {right.Sql})", isExact) { Joined = joined };
    }

    public static SqlCondition Or(SqlCondition left, SqlCondition right) =>
        new($"({left.Sql} OR {right.Sql})", left.IsExact && right.IsExact);
}
