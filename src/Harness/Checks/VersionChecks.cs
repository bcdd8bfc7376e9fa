using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Versions of the protocol (RFC 7644 section 3.13).</summary>
internal static class VersionChecks
{
    /// <summary>
    /// A version that was asked for and is not 2.0 is refused (400, with scimType invalidVers if any, or 404: ruling N57), or what comes
    /// is not that of 2.0.
    /// </summary>
    public static IEnumerable<Discrepancy?> IsNotServedAs2(Exchange exchange) =>
        exchange.Answer.Status is >= 200 and < 300
            ? [Speaks2(exchange) ? Found("another version than 2.0, or a refusal", exchange) : null]
            :
            [
                exchange.Answer.Status is 400 or 404
                    ? null
                    : Found("a refusal with 400 or 404", exchange).AsWarning(),
                RefusalChecks.KeywordOf(exchange) is null or "invalidVers"
                    ? null
                    : Found("scimType invalidVers, or none", exchange).AsWarning(),
            ];

    /// <summary>No schema of SCIM 1.x is named.</summary>
    public static Discrepancy? IsNotOlder(Exchange exchange) =>
        Json.Items(Json.Member(Json.ObjectOf(exchange), "schemas"))
            .Any(urn =>
                Json.Text(urn)?.StartsWith("urn:scim:schemas:core:1", StringComparison.Ordinal)
                    is true
            )
            ? Found("schemas of SCIM 2.0", exchange)
            : null;

    private static bool Speaks2(Exchange exchange) =>
        Json.Items(Json.Member(Json.ObjectOf(exchange), "schemas"))
            .Any(urn => Json.Text(urn)?.Contains(":2.0:", StringComparison.Ordinal) is true);

    private static Discrepancy Found(string expected, Exchange exchange) =>
        new(expected, AnswerText.Of(exchange), exchange);
}
