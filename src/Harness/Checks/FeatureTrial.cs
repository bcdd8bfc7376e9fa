using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>One try of a feature, and what came of it.</summary>
internal sealed record FeatureTrial(string What, FeatureOutcome Outcome, Exchange Exchange)
{
    /// <summary>
    /// What an answer says of a feature by its status: 404, 405 and 501 that there is none, 403 that the caller may not.
    /// </summary>
    public static FeatureTrial ByStatus(string what, Exchange exchange) =>
        new(
            what,
            exchange.Answer.Status switch
            {
                >= 200 and < 300 => FeatureOutcome.Works,
                403 => FeatureOutcome.Forbidden,
                404 or 405 or 501 => FeatureOutcome.Missing,
                >= 500 => FeatureOutcome.Breaks,
                _ => FeatureOutcome.Refused,
            },
            exchange
        );

    /// <summary>The same, where a success must show an effect as well to be one.</summary>
    public static FeatureTrial ByEffect(string what, Exchange exchange, bool effective) =>
        ByStatus(what, exchange) is { Outcome: FeatureOutcome.Works } success && !effective
            ? success with
            {
                Outcome = FeatureOutcome.Missing,
            }
            : ByStatus(what, exchange);

    /// <summary>
    /// The same for a bulk request with one operation, whose own status (a text or an object with a code, ruling N80) decides
    /// where the request succeeds.
    /// </summary>
    public static FeatureTrial OfBulk(string what, Exchange exchange)
    {
        var trial = ByStatus(what, exchange);
        var operation = Json.Items(Json.Member(Json.ObjectOf(exchange), "Operations")) is [var one]
            ? Json.Member(one, "status")
            : null;
        var status = (Json.Member(operation, "code") ?? operation)?.ToString();
        return trial.Outcome == FeatureOutcome.Works && status?.StartsWith('2') is not true
            ? trial with
            {
                Outcome = FeatureOutcome.Refused,
            }
            : trial;
    }
}
