using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Answers that come later: 202 (RFC 9967 sections 2.5.1.1 and 3).</summary>
internal static class AsynchronousChecks
{
    /// <summary>Preference-Applied names respond-async.</summary>
    public static Discrepancy? NamesThePreference(Exchange exchange) =>
        exchange
            .Answer.Header("Preference-Applied")
            ?.Split(',', StringSplitOptions.TrimEntries)
            .Contains("respond-async", StringComparer.OrdinalIgnoreCase)
            is true
            ? null
            : new(
                "Preference-Applied: respond-async",
                exchange.Answer.Header("Preference-Applied") ?? "no such header",
                exchange
            );

    /// <summary>Two answers have two values of Set-Txn.</summary>
    public static Discrepancy? HaveDistinctTransactions(Exchange one, Exchange other) =>
        one.Answer.Header("Set-Txn") is { Length: > 0 } first
        && other.Answer.Header("Set-Txn") is { Length: > 0 } second
        && !string.Equals(first, second, StringComparison.Ordinal)
            ? null
            : new(
                "two values of Set-Txn",
                $"{one.Answer.Header("Set-Txn")} and {other.Answer.Header("Set-Txn")}",
                other
            );

    /// <summary>The Location, where there is one, is a URI.</summary>
    public static Discrepancy? LocationIsUri(Exchange exchange) =>
        exchange.Answer.Header("Location") is not { } location
        || Uri.TryCreate(location, UriKind.Absolute, out _)
            ? null
            : new("a Location that is a URI", location, exchange);
}
