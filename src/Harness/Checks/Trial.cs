using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>One try of a feature, and what came of it.</summary>
internal sealed record Trial(string What, TrialOutcome Outcome, Exchange Exchange)
{
    /// <summary>
    /// What an answer says of a feature by its status: 404, 405 and 501 that there is none, 403 that the caller may not.
    /// </summary>
    public static Trial ByStatus(string what, Exchange exchange) =>
        new(
            what,
            exchange.Answer.Status switch
            {
                >= 200 and < 300 => TrialOutcome.Works,
                403 => TrialOutcome.Forbidden,
                404 or 405 or 501 => TrialOutcome.Missing,
                >= 500 => TrialOutcome.Breaks,
                _ => TrialOutcome.Refused,
            },
            exchange
        );

    /// <summary>The same, where a success must show an effect as well to be one.</summary>
    public static Trial ByEffect(string what, Exchange exchange, bool effective) =>
        ByStatus(what, exchange) is { Outcome: TrialOutcome.Works } success && !effective
            ? success with
            {
                Outcome = TrialOutcome.Missing,
            }
            : ByStatus(what, exchange);

    /// <summary>
    /// The same for a bulk request with one operation, whose own status (a text or an object with a code, ruling N80) decides
    /// where the request succeeds.
    /// </summary>
    public static Trial OfBulk(string what, Exchange exchange)
    {
        var trial = ByStatus(what, exchange);
        var operation = Json.Items(Json.Member(Json.ObjectOf(exchange), "Operations")) is [var one]
            ? Json.Member(one, "status")
            : null;
        var status = (Json.Member(operation, "code") ?? operation)?.ToString();
        return trial.Outcome == TrialOutcome.Works && status?.StartsWith('2') is not true
            ? trial with
            {
                Outcome = TrialOutcome.Refused,
            }
            : trial;
    }
}
