namespace ScimConformance.MockProvider.Filtering;

/// <summary>
/// The form of a text in which two that count as the same are ordinally equal: for filters, for uniqueness and for sorting.
/// Small letters, because the usernames of RFC 8265 are mapped to small letters.
/// </summary>
internal static class ComparisonKey
{
    public static string Of(string text, bool caseExact) =>
        caseExact ? text : text.ToLowerInvariant();
}
