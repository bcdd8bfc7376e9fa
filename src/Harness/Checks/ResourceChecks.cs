using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Representations of resources beside what was sent, or beside each other.</summary>
internal static class ResourceChecks
{
    // What a client sends and need not get back, and what it does not decide.
    private static readonly string[] NotCompared = ["schemas", "password", "id", "meta", "groups"];

    /// <summary>Every attribute that was sent has the value that was sent, or more than it.</summary>
    public static IEnumerable<Discrepancy?> HoldsWhatWasSent(Exchange exchange, JsonObject sent) =>
        Json.ObjectOf(exchange) is { } stored && exchange.Answer.Status is >= 200 and < 300
            ? sent.Where(member =>
                    !NotCompared.Contains(member.Key, StringComparer.OrdinalIgnoreCase)
                )
                .Select(member =>
                    SameValue.Contains(Json.Member(stored, member.Key), member.Value)
                        ? null
                        : new Discrepancy(
                            $"{member.Key} to be as sent: {ValueChecks.Show(member.Value)}",
                            ValueChecks.Show(Json.Member(stored, member.Key)),
                            exchange
                        )
                )
            : [new("a resource that holds what was sent", AnswerText.Of(exchange), exchange)];

    /// <summary>Nothing has changed between two retrievals, the version and the time of the last change included.</summary>
    public static IEnumerable<Discrepancy?> IsAsBefore(Exchange now, Exchange before) =>
        Differences(now, before, []);

    /// <summary>Nothing but the named members has changed, and the traces that a write leaves in meta.</summary>
    public static IEnumerable<Discrepancy?> IsAsBeforeBut(
        Exchange now,
        Exchange before,
        IReadOnlyList<string> changed
    ) => Differences(now, before, [.. changed, "meta"]);

    /// <summary>Two answers show the same resource.</summary>
    public static IEnumerable<Discrepancy?> ShowTheSame(Exchange one, Exchange other) =>
        Differences(one, other, []);

    /// <summary>404 to whoever retrieves it; 410 says the same of what once was there.</summary>
    public static Discrepancy? IsGone(Exchange exchange) =>
        exchange.Answer.Status is 404 or 410
            ? null
            : new("that there is no such resource (404)", AnswerText.Of(exchange), exchange);

    private static IEnumerable<Discrepancy?> Differences(
        Exchange now,
        Exchange before,
        IReadOnlyList<string> without
    )
    {
        if (Json.ObjectOf(now) is not { } after || now.Answer.Status is not (>= 200 and < 300))
        {
            return [new("the resource as it was", AnswerText.Of(now), now)];
        }

        var earlier = Json.ObjectOf(before);
        return (earlier ?? [])
            .Concat(after)
            .Select(member => member.Key)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => !without.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Where(name => !SameValue.Are(Json.Member(after, name), Json.Member(earlier, name)))
            .Select(name => new Discrepancy(
                $"{name} to be as in exchange {before.Number}: {ValueChecks.Show(Json.Member(earlier, name))}",
                ValueChecks.Show(Json.Member(after, name)),
                now
            ));
    }
}
