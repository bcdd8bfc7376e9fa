namespace ScimConformance.MockProvider.Operations;

/// <summary>What a client asks of a list (RFC 7644 section 3.4.2, RFC 9865 section 2); null where it says nothing.</summary>
internal sealed record Query
{
    public string? Filter { get; init; }
    public string? SortBy { get; init; }
    public string? SortOrder { get; init; }
    public int? StartIndex { get; init; }
    public int? Count { get; init; }

    /// <summary>Empty for the first page of a walk by cursor, null for paging by index.</summary>
    public string? Cursor { get; init; }

    /// <summary>Whether it came in a URL, which proxies and logs see.</summary>
    public bool IsInUrl { get; init; }

    // RFC 7644 section 3.4.2.4: less than 1 is taken for 1, a negative count for 0.
    public int First => Math.Max(1, StartIndex ?? 1);

    public int PageSize(int byDefault, int most) => Math.Clamp(Count ?? byDefault, 0, most);
}
