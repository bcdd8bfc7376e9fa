using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>How the discovery endpoints answer (RFC 7644 section 4), whatever stands in their documents.</summary>
internal static class DiscoveryChecks
{
    /// <summary>200 and JSON. 404, 405 and 501 say that there is no such endpoint; another refusal of the client is milder.</summary>
    public static Discrepancy? IsServed(Exchange exchange)
    {
        var status = exchange.Answer.Status;
        if (status == 200 && Json.NodeOf(exchange) is not null)
        {
            return null;
        }

        var found = new Discrepancy("200 with a JSON document", AnswerText.Of(exchange), exchange);
        return status is 200 or 404 or 405 or 501 or >= 500 ? found : found.AsWarning();
    }

    /// <summary>One document, which is no list; a refusal is no list either, and a warning.</summary>
    public static Discrepancy? IsSingle(Exchange exchange)
    {
        if (
            exchange.Answer.Status == 200
            && Json.ObjectOf(exchange) is { } document
            && Json.Member(document, "Resources") is null
            && !Names(document, Urns.ListResponse)
        )
        {
            return null;
        }

        var found = new Discrepancy(
            "one document, and not a list of such",
            AnswerText.Of(exchange),
            exchange
        );
        return exchange.Answer.Status is >= 400 and < 500 and not 404 ? found.AsWarning() : found;
    }

    /// <summary>A ListResponse with all that there is.</summary>
    public static IEnumerable<Discrepancy?> IsCompleteList(Exchange exchange)
    {
        if (
            exchange.Answer.Status != 200
            || Json.ObjectOf(exchange) is not { } list
            || Json.Member(list, "Resources") is not JsonArray { Count: > 0 } resources
        )
        {
            return
            [
                new("a ListResponse with an array of Resources", AnswerText.Of(exchange), exchange),
            ];
        }

        return
        [
            Names(list, Urns.ListResponse)
                ? null
                : new(
                    $"schemas to name {Urns.ListResponse}",
                    ValueChecks.Show(Json.Member(list, "schemas")),
                    exchange
                ),
            Json.Whole(Json.Member(list, "totalResults")) == resources.Count
                ? null
                : new(
                    $"totalResults to be {resources.Count}, the number of Resources",
                    ValueChecks.Show(Json.Member(list, "totalResults")),
                    exchange
                ),
        ];
    }

    /// <summary>The same entries as in the plain list, whatever the query asked for.</summary>
    public static Discrepancy? ListsAll(Exchange exchange, Exchange plain)
    {
        if (exchange.Answer.Status != 200)
        {
            return new Discrepancy(
                "the query to be ignored",
                AnswerText.Of(exchange),
                exchange
            ).AsWarning();
        }

        var all = Ids(plain);
        var shown = Ids(exchange);
        return all.Order(StringComparer.Ordinal)
            .SequenceEqual(shown.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? null
            : new(
                $"all {all.Count} that exchange {plain.Number} lists",
                $"{shown.Count}: {string.Join(", ", shown)}",
                exchange
            );
    }

    /// <summary>
    /// 403 is what is wanted; another refusal, or the list as it is without the filter, is a warning; a shorter list is the
    /// fault (ruling N62).
    /// </summary>
    public static Discrepancy? FilterIsNotEvaluated(Exchange exchange, Exchange plain)
    {
        var status = exchange.Answer.Status;
        if (status == 403)
        {
            return null;
        }

        var found = new Discrepancy(
            "a refusal with 403",
            status == 200 ? $"{Ids(exchange).Count} schemas" : AnswerText.Of(exchange),
            exchange
        );
        var evaluated = status == 200 && Ids(exchange).Count < Ids(plain).Count;
        return evaluated || status >= 500 ? found : found.AsWarning();
    }

    /// <summary>A 403, if it is one, has the body of an error whose status is the text 403.</summary>
    public static Discrepancy? IsErrorIf403(Exchange exchange) =>
        exchange.Answer.Status != 403
        || (
            Json.ObjectOf(exchange) is { } error
            && Names(error, Urns.Error)
            && string.Equals(
                Json.Text(Json.Member(error, "status")),
                "403",
                StringComparison.Ordinal
            )
        )
            ? null
            : new("an error message with the status \"403\"", AnswerText.Of(exchange), exchange);

    /// <summary>A refusal of the client, or 501.</summary>
    public static Discrepancy? IsReadOnly(Exchange exchange) =>
        exchange.Answer.Status is (>= 400 and < 500) or 501
            ? null
            : new("a refusal (4xx or 501)", AnswerText.Of(exchange), exchange);

    public static IReadOnlyList<string> Ids(Exchange list) =>
        [
            .. DiscoveryList
                .Entries(list)
                .Select(entry =>
                    Json.Text(Json.Member(entry, "id")) ?? Json.Text(Json.Member(entry, "name"))
                )
                .OfType<string>(),
        ];

    private static bool Names(JsonObject document, string schema) =>
        Json.Items(Json.Member(document, "schemas"))
            .Any(s => string.Equals(Json.Text(s), schema, StringComparison.OrdinalIgnoreCase));
}
