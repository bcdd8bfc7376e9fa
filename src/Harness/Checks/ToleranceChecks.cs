using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Answers that the rulings leave open: either of two is right, or one of them is right and the other a warning.</summary>
internal static class ToleranceChecks
{
    /// <summary>A success; a refusal of the client (4xx) is a warning, as the provider noticed what the rule is about.</summary>
    public static Discrepancy? OughtToSucceed(Exchange exchange) =>
        AnswerChecks.Succeeded(exchange) is not { } found ? null
        : IsRefusal(exchange) ? found.AsWarning()
        : found;

    /// <summary>A success, or a refusal of the value itself by the provider's own policy, which is only mentioned.</summary>
    public static Discrepancy? SucceededOrRefusedTheValue(Exchange exchange) =>
        AnswerChecks.Succeeded(exchange) is not { } found ? null
        : exchange.Answer.Status == 400 && RefusalChecks.KeywordOf(exchange) is "invalidValue"
            ? found.AsNote()
        : found;

    /// <summary>A success or 400 (ruling N54 and its like).</summary>
    public static Discrepancy? TakenOrRefused(Exchange exchange) =>
        exchange.Answer.Status is (>= 200 and < 300) or 400
            ? null
            : new("a successful answer, or a refusal with 400", AnswerText.Of(exchange), exchange);

    /// <summary>Refused with this status; anything else than that is a warning, but for a server error.</summary>
    public static IEnumerable<Discrepancy?> OughtToBeRefused(
        Exchange exchange,
        int status,
        IReadOnlyList<string> keywords
    ) =>
        RefusalChecks
            .Refused(exchange, status, keywords)
            .Select(found =>
                RefusalChecks.IsNoServerError(exchange) is null ? found?.AsWarning() : found
            );

    private static bool IsRefusal(Exchange exchange) =>
        exchange.Answer.Status is >= 400 and < 500 and not (401 or 403 or 429);
}
