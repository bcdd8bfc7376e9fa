using System.Globalization;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What answers say about a limit on calls (DD-SYNC-13). Each returns null when the check holds.</summary>
internal static class RateLimitChecks
{
    private static readonly string[] Numbers =
    [
        "X-RateLimit-Limit",
        "X-RateLimit-Period",
        "X-RateLimit-Remaining",
        "X-RateLimit-Reset",
    ];

    private const string Name = "X-RateLimit-Name";

    /// <summary>429 (RFC 6585 section 4).</summary>
    public static Discrepancy? Refused(Exchange exchange) =>
        exchange.Answer.Status == 429
            ? null
            : new("429 Too Many Requests", AnswerText.Of(exchange), exchange);

    /// <summary>The documented headers are there, and numbers where they are numbers.</summary>
    public static Discrepancy? Tells(Exchange exchange)
    {
        var missing = Numbers
            .Where(n => Number(exchange, n) is null)
            .Concat(exchange.Answer.Header(Name) is { Length: > 0 } ? [] : [Name])
            .ToList();
        return missing.Count == 0
            ? null
            : new(
                "headers that tell of the limit",
                $"none of these: {string.Join(", ", missing)}",
                exchange
            );
    }

    /// <summary>The refusal has the seconds to wait: those of the documented header.</summary>
    public static Discrepancy? SaysWhen(Exchange exchange) =>
        Number(exchange, "X-RateLimit-Reset") is > 0
            ? null
            : new("the seconds until calls are answered again", AnswerText.Of(exchange), exchange);

    private static int? Number(Exchange exchange, string header) =>
        int.TryParse(
            exchange.Answer.Header(header),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
