using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What a ListResponse (RFC 7644 section 3.4.2) must hold. Each returns null when the check holds.</summary>
internal static class ListChecks
{
    /// <summary>One resource, and it has this id.</summary>
    public static Discrepancy? HoldsExactly(Exchange exchange, string id)
    {
        var found = Resources(exchange);
        return
            found is [var only]
            && string.Equals(only.Id, id, StringComparison.Ordinal)
            && Total(exchange) == 1
            ? null
            : new($"exactly the User {id}", Describe(exchange, found), exchange);
    }

    /// <summary>An empty list: 200 with totalResults 0 (RFC 7644 section 3.4.2).</summary>
    public static Discrepancy? IsEmpty(Exchange exchange) =>
        exchange.Answer.Status == 200 && Total(exchange) == 0 && Resources(exchange) is []
            ? null
            : new("an empty list", Describe(exchange, Resources(exchange)), exchange);

    /// <summary>So many resources.</summary>
    public static Discrepancy? Counts(Exchange exchange, int count)
    {
        var found = Resources(exchange);
        return found?.Count == count && Total(exchange) == count
            ? null
            : new($"a list of {count}", Describe(exchange, found), exchange);
    }

    /// <summary>A refusal, or a list that a resource with this id is not in.</summary>
    public static Discrepancy? LeavesOut(Exchange exchange, string id) =>
        exchange.Answer.Status is >= 400 and < 500
        || Resources(exchange)?.Any(r => string.Equals(r.Id, id, StringComparison.Ordinal)) is false
            ? null
            : new($"no User {id}", Describe(exchange, Resources(exchange)), exchange);

    /// <summary>A refusal, or a list that has nobody in it.</summary>
    public static Discrepancy? ShowsNobody(Exchange exchange) =>
        exchange.Answer.Status is >= 400 and < 500 || Resources(exchange) is []
            ? null
            : new("no resources", Describe(exchange, Resources(exchange)), exchange);

    /// <summary>The same, and it does not say how many there were.</summary>
    public static Discrepancy? TellsNothing(Exchange exchange) =>
        ShowsNobody(exchange)
        ?? (
            Total(exchange) is > 0
                ? new("no total", Describe(exchange, Resources(exchange)), exchange)
                : null
        );

    /// <summary>The resources of a list, or null when the answer is none.</summary>
    public static IReadOnlyList<UserView>? Resources(Exchange exchange) =>
        exchange.Answer.Status == 200 && Json.ObjectOf(exchange) is { } list
            ? [.. Json.Items(Json.Member(list, "Resources")).Select(r => new UserView(r, exchange))]
            : null;

    private static int? Total(Exchange exchange) =>
        Json.Whole(Json.Member(Json.ObjectOf(exchange), "totalResults"));

    private static string Describe(Exchange exchange, IReadOnlyList<UserView>? found) =>
        found is null
            ? AnswerChecks.Describe(exchange)
            : $"totalResults {Total(exchange)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "missing"} and {found.Count} resources ({string.Join(", ", found.Select(u => u.Id))})";
}
