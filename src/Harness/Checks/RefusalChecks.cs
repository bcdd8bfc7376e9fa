using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Refusals (RFC 7644 section 3.12): the status, and the detail error keyword.</summary>
internal static class RefusalChecks
{
    /// <summary>
    /// Refused with this status. Another refusal of the client (4xx) is a warning: the request was recognised as wrong. A keyword
    /// is optional (ruling N06); one that is there and is another is a warning.
    /// </summary>
    public static IEnumerable<Discrepancy?> Refused(
        Exchange exchange,
        int status,
        IReadOnlyList<string> keywords
    ) => [HasStatus(exchange, status), NamesNoOther(exchange, keywords)];

    /// <summary>Refused with this status and just this keyword, where a sentence of the RFC demands it.</summary>
    public static IEnumerable<Discrepancy?> RefusedNaming(
        Exchange exchange,
        int status,
        string keyword
    ) =>
        [
            HasStatus(exchange, status),
            string.Equals(KeywordOf(exchange), keyword, StringComparison.Ordinal)
                ? null
                : new(
                    $"scimType {keyword}",
                    KeywordOf(exchange) is { } other ? other : "no scimType",
                    exchange
                ),
        ];

    /// <summary>Not understood is one thing, a failing server another: no 5xx.</summary>
    public static Discrepancy? IsNoServerError(Exchange exchange) =>
        exchange.Answer.Status is >= 500 and not 501
            ? new("any answer but a server error", AnswerText.Of(exchange), exchange)
            : null;

    public static string? KeywordOf(Exchange exchange) =>
        Json.Text(Json.Member(Json.ObjectOf(exchange), "scimType"));

    private static Discrepancy? HasStatus(Exchange exchange, int status)
    {
        if (exchange.Answer.Status == status)
        {
            return null;
        }

        var found = new Discrepancy($"a refusal with {status}", AnswerText.Of(exchange), exchange);
        return exchange.Answer.Status is >= 400 and < 500 and not (401 or 403 or 429) or 501
            ? found.AsWarning()
            : found;
    }

    private static Discrepancy? NamesNoOther(Exchange exchange, IReadOnlyList<string> keywords) =>
        keywords.Count > 0
        && exchange.Answer.Status is >= 400 and < 500
        && KeywordOf(exchange) is { } other
        && !keywords.Contains(other, StringComparer.Ordinal)
            ? new Discrepancy(
                $"scimType {string.Join(" or ", keywords)}, or none",
                other,
                exchange
            ).AsWarning()
            : null;
}
