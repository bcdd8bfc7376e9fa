using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What the ServiceProviderConfig holds (RFC 7643 section 5, RFC 9865 section 4).</summary>
internal static class ConfigurationChecks
{
    private static readonly string[] SchemeTypes =
    [
        "oauth",
        "oauth2",
        "oauthbearertoken",
        "httpbasic",
        "httpdigest",
    ];

    /// <summary>The document names its schema; further schemas are a note.</summary>
    public static IEnumerable<Discrepancy?> Names(Exchange exchange, string schema)
    {
        var named = Json.Items(Json.Member(Json.ObjectOf(exchange), "schemas"))
            .Select(Json.Text)
            .ToList();
        if (!named.Contains(schema, StringComparer.OrdinalIgnoreCase))
        {
            return
            [
                new(
                    $"schemas to name {schema}",
                    named.Count == 0 ? AnswerText.Of(exchange) : string.Join(", ", named),
                    exchange
                ),
            ];
        }

        return named.Count == 1
            ? []
            :
            [
                new Discrepancy(
                    $"no schema but {schema}",
                    string.Join(", ", named),
                    exchange
                ).AsNote(),
            ];
    }

    /// <summary>
    /// A whole number from 0. A missing one is a warning while the feature is off (ruling N65): nothing is limited then.
    /// </summary>
    public static Discrepancy? Limits(Exchange exchange, string feature, string member)
    {
        var document = Json.ObjectOf(exchange);
        var value = Json.At(document, feature, member);
        if (value is not null && ValueKind.Holds("a whole number from 0", value))
        {
            return null;
        }

        var found = new Discrepancy(
            $"{feature}.{member} to be a whole number from 0",
            document is null ? AnswerText.Of(exchange) : ValueChecks.Show(value),
            exchange
        );
        return value is null && Json.Truth(Json.At(document, feature, "supported")) is false
            ? found.AsWarning()
            : found;
    }

    /// <summary>No scheme at all is a warning (ruling N65).</summary>
    public static Discrepancy? NamesSchemes(Exchange exchange) =>
        Json.Items(Json.Member(Json.ObjectOf(exchange), "authenticationSchemes")).Count > 0
            ? null
            : new Discrepancy("at least one authentication scheme", "none", exchange).AsWarning();

    /// <summary>A scheme of another type than RFC 7643 names is a warning (ruling N65).</summary>
    public static IEnumerable<Discrepancy?> SchemesAreKnown(Exchange exchange) =>
        ListedChecks
            .EachIsOneOf("authentication scheme", exchange, "type", SchemeTypes, caseIsNote: true)
            .Select(found => found is { Severity: null } ? found.AsWarning() : found);
}
