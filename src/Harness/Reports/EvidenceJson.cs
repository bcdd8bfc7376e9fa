using System.Globalization;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Reports;

/// <summary>Exchanges as results.json holds them, secrets masked and long bodies cut.</summary>
internal sealed class EvidenceJson(SecretMask mask)
{
    private const int LongestBody = 64 * 1024;

    public JsonObject Exchange(Exchange exchange) =>
        new()
        {
            ["number"] = exchange.Number,
            ["channel"] = exchange.Channel.ToString().ToLowerInvariant(),
            ["startedAt"] = Instant(exchange.StartedAt),
            ["durationMs"] = Milliseconds(exchange.Duration),
            ["request"] = new JsonObject
            {
                ["method"] = exchange.Request.Method,
                ["url"] = mask.Text(exchange.Request.Url.AbsoluteUri),
                ["headers"] = Headers(exchange.Request.Headers),
                ["body"] = Body(exchange.Request.Body),
            },
            ["response"] = exchange.Response is { } response
                ? new JsonObject
                {
                    ["status"] = response.Status,
                    ["headers"] = Headers(response.Headers),
                    ["body"] = Body(response.Body),
                }
                : null,
            ["failure"] = exchange.Failure,
        };

    public static double Milliseconds(TimeSpan span) => Math.Round(span.TotalMilliseconds, 3);

    public static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>A body as it may be shown.</summary>
    public string? Body(string? body) =>
        body is null ? null
        : body.Length <= LongestBody ? mask.Text(body)
        : $"{mask.Text(body[..LongestBody])}… (cut, {body.Length} characters in all)";

    private JsonObject Headers(IEnumerable<KeyValuePair<string, string>> headers) =>
        new(
            headers.Select(h =>
                KeyValuePair.Create(
                    h.Key,
                    (JsonNode?)JsonValue.Create(mask.HeaderValue(h.Key, h.Value))
                )
            )
        );
}
