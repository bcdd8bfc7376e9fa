namespace ScimConformance.MockProvider.Storage;

/// <summary>A condition that every match fulfils; <paramref name="IsExact"/> when only matches do.</summary>
internal sealed record SqlCondition(string Sql, bool IsExact)
{
    public static readonly SqlCondition Always = new("1 = 1", true);
    public static readonly SqlCondition Never = new("1 = 0", true);
}
