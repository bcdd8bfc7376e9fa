namespace ScimConformance.MockProvider.Filtering;

/// <summary>
/// The order of Unicode code points, which is that of the bytes in UTF-8 and so the order in which databases compare keys.
/// .NET's ordinal order is that of UTF-16, where a pair of surrogates comes before U+E000.
/// </summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return string.CompareOrdinal(x, y);
        }

        var common = x.AsSpan().CommonPrefixLength(y);
        return common < x.Length && common < y.Length
            ? Rank(x[common]).CompareTo(Rank(y[common]))
            : x.Length.CompareTo(y.Length);
    }

    // Surrogates stand for code points above all others.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
