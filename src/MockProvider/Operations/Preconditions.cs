namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// If-Match and If-None-Match (RFC 9110 section 13.1), each a list of entity tags or <c>*</c>; null where not sent. Tags are
/// compared weakly, as the examples of RFC 7644 section 3.14 expect (ruling N76).
/// </summary>
internal sealed record Preconditions(
    IReadOnlyList<string>? IfMatch,
    IReadOnlyList<string>? IfNoneMatch
)
{
    public static readonly Preconditions None = new(null, null);

    /// <summary>Whether a write of the resource with this tag may go on.</summary>
    public bool AllowWrite(string tag, bool weakTagsMatch = true) =>
        (IfMatch is null || Matches(weakTagsMatch ? IfMatch : Strong(IfMatch), tag))
        && !(IfNoneMatch is not null && Matches(IfNoneMatch, tag));

    /// <summary>Whether the reader has this version already.</summary>
    public bool KnowsAlready(string tag) => IfNoneMatch is not null && Matches(IfNoneMatch, tag);

    // RFC 9110 section 13.1.1 compares strongly: a weak tag never matches.
    private static List<string> Strong(IReadOnlyList<string> tags) =>
        [.. tags.Where(tag => tag is "*")];

    private static bool Matches(IReadOnlyList<string> tags, string tag) =>
        tags.Any(item =>
            item is "*" || string.Equals(Opaque(item), Opaque(tag), StringComparison.Ordinal)
        );

    private static string Opaque(string tag) =>
        tag.StartsWith("W/", StringComparison.Ordinal) ? tag["W/".Length..] : tag;
}
