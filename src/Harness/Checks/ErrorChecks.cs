using System.Globalization;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>The messages of errors (RFC 7644 section 3.12). A check of one member leaves answers without a JSON body to <see cref="IsJson"/>.</summary>
internal static class ErrorChecks
{
    private static readonly string[] Keywords =
    [
        "invalidFilter",
        "tooMany",
        "uniqueness",
        "mutability",
        "invalidSyntax",
        "invalidPath",
        "noTarget",
        "invalidValue",
        "invalidVers",
        "sensitive",
        "invalidCursor",
        "expiredCursor",
        "invalidCount",
    ];

    private static readonly string[] Insides =
    [
        "stack trace",
        "   at ",
        "Exception:",
        "Traceback (",
        "SELECT ",
        "ORA-",
        "SQLSTATE",
    ];

    /// <summary>A JSON object. An answer that a front end may have given (404, 405, 413) may lack it: a warning (ruling N70).</summary>
    public static Discrepancy? IsJson(Exchange exchange)
    {
        if (Json.ObjectOf(exchange) is not null)
        {
            return null;
        }

        var found = new Discrepancy("an error message in JSON", AnswerText.Of(exchange), exchange);
        return exchange.Answer.Status is 401 or 404 or 405 or 413 ? found.AsWarning() : found;
    }

    public static Discrepancy? HasSchema(Exchange exchange) =>
        Json.ObjectOf(exchange) is not { } body
        || Json.Items(Json.Member(body, "schemas")).Any(urn => Json.Text(urn) is Urns.Error)
            ? null
            : new(
                $"schemas with {Urns.Error}",
                ValueChecks.Show(Json.Member(body, "schemas")),
                exchange
            );

    /// <summary>The status is there, and a string.</summary>
    public static Discrepancy? HasStatusText(Exchange exchange) =>
        Json.ObjectOf(exchange) is not { } body
        || Json.Text(Json.Member(body, "status")) is { Length: > 0 }
            ? null
            : new(
                "a status that is a string",
                ValueChecks.Show(Json.Member(body, "status")),
                exchange
            );

    /// <summary>The answer is an error to HTTP as well (4xx), and the body names the same status, in whatever JSON type.</summary>
    public static Discrepancy? AgreesWithHttp(Exchange exchange)
    {
        var status = exchange.Answer.Status.ToString(CultureInfo.InvariantCulture);
        var named = Json.Member(Json.ObjectOf(exchange), "status")?.ToString();
        return
            exchange.Answer.Status is >= 400 and < 500
            && (named is null || string.Equals(named, status, StringComparison.Ordinal))
            ? null
            : new(
                "a 4xx that the body names as well",
                $"HTTP {status} and {named ?? "no status"} in the body",
                exchange
            );
    }

    /// <summary>The keyword, where there is one, is a string; one that no RFC defines is a warning.</summary>
    public static Discrepancy? HasKnownKeyword(Exchange exchange)
    {
        var keyword = Json.Member(Json.ObjectOf(exchange), "scimType");
        return keyword is null ? null
            : Json.Text(keyword) is not { } text
                ? new("a scimType that is a string", ValueChecks.Show(keyword), exchange)
            : Keywords.Contains(text, StringComparer.Ordinal) ? null
            : new Discrepancy("a scimType that an RFC defines", text, exchange).AsWarning();
    }

    /// <summary>The detail, where there is one, is a string that shows nothing of the provider's insides.</summary>
    public static Discrepancy? HasSafeDetail(Exchange exchange)
    {
        var detail = Json.Member(Json.ObjectOf(exchange), "detail");
        return detail is null || Json.Text(detail) is { } text && !ShowsInsides(text)
            ? null
            : new("a detail that is a sentence for people", ValueChecks.Show(detail), exchange);
    }

    /// <summary>A whole error message: JSON, its schema, and the status of the answer as a string.</summary>
    public static IEnumerable<Discrepancy?> IsMessage(Exchange exchange) =>
        Json.ObjectOf(exchange) is { } body
            ?
            [
                HasSchema(exchange),
                string.Equals(
                    Json.Text(Json.Member(body, "status")),
                    exchange.Answer.Status.ToString(CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                )
                    ? null
                    : new(
                        $"the status \"{exchange.Answer.Status}\" in the body",
                        ValueChecks.Show(Json.Member(body, "status")),
                        exchange
                    ),
            ]
            : [new("an error message in JSON", AnswerText.Of(exchange), exchange)];

    /// <summary>Nothing that a client sends makes a provider fail; if something does, it says so in a message.</summary>
    public static Discrepancy? DoesNotBreak(Exchange exchange) =>
        RefusalChecks.IsNoServerError(exchange);

    /// <summary>
    /// A clash outside POST: 400 or 409 (ruling N22), and scimType uniqueness: none is a note, another a warning.
    /// </summary>
    public static IEnumerable<Discrepancy?> IsClash(Exchange exchange) =>
        [
            exchange.Answer.Status is 400 or 409
                ? null
                : new("a refusal with 409 or 400", AnswerText.Of(exchange), exchange),
            RefusalChecks.KeywordOf(exchange) switch
            {
                "uniqueness" => null,
                null => new Discrepancy("scimType uniqueness", "none", exchange).AsNote(),
                var other => new Discrepancy("scimType uniqueness", other, exchange).AsWarning(),
            },
        ];

    private static bool ShowsInsides(string text) =>
        Insides.Any(inside => text.Contains(inside, StringComparison.OrdinalIgnoreCase));
}
