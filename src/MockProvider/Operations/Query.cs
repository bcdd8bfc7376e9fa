namespace ScimConformance.MockProvider.Operations;

/// <summary>What a client asks of a list (RFC 7644 section 3.4.2); null where it says nothing.</summary>
internal sealed record Query(string? Filter, int? StartIndex, int? Count, Shown Shown)
{
    /// <summary>The most resources in one answer; announced as filter.maxResults.</summary>
    public const int MaxResults = 200;

    // RFC 7644 section 3.4.2.4: less than 1 is taken for 1, a negative count for 0.
    public int First => Math.Max(1, StartIndex ?? 1);

    public int PageSize => Math.Clamp(Count ?? MaxResults, 0, MaxResults);
}
