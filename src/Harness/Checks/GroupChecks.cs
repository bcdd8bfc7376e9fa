using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What Groups must look like over SCIM (DD-GRP-03 to DD-GRP-13). Each returns null when the check holds.</summary>
internal static class GroupChecks
{
    /// <summary>The members are these, in any order.</summary>
    public static Discrepancy? MembersAre(Exchange exchange, IReadOnlyCollection<string> ids)
    {
        var found = Members(exchange).Select(m => Json.Text(Json.Member(m, "value"))).ToList();
        return
            exchange.Answer.Status == 200
            && found.Count == ids.Count
            && ids.All(id => found.Contains(id, StringComparer.Ordinal))
            ? null
            : new($"the members {List(ids)}", Describe(exchange, List(found)), exchange);
    }

    public static Discrepancy? NameIs(Exchange exchange, string name)
    {
        var found = Json.Text(Json.Member(Json.ObjectOf(exchange), "displayName"));
        return string.Equals(found, name, StringComparison.Ordinal)
            ? null
            : new($"the displayName {name}", Describe(exchange, found), exchange);
    }

    /// <summary>Each member has the type User, a name to show and the address of a User (DD-GRP-13).</summary>
    public static Discrepancy? MembersAreShownAsUsers(Exchange exchange)
    {
        var members = Members(exchange);
        return members.Count > 0 && members.All(IsShownAsUser)
            ? null
            : new(
                "members with type User, display and the $ref of a User",
                Describe(exchange, string.Join(", ", members.Select(m => m?.ToJsonString()))),
                exchange
            );
    }

    /// <summary>A list of one Group, with this id.</summary>
    public static Discrepancy? HoldsExactly(Exchange exchange, string id)
    {
        var found = ListChecks.Resources(exchange)?.Select(r => r.Id).ToList();
        return found is [var only] && string.Equals(only, id, StringComparison.Ordinal)
            ? null
            : new($"exactly the Group {id}", Describe(exchange, List(found ?? [])), exchange);
    }

    /// <summary>A document of discovery that is about this name or URN (DD-SYNC-15).</summary>
    public static Discrepancy? IsDocumentOf(Exchange exchange, string name)
    {
        var document = Json.ObjectOf(exchange);
        return
            exchange.Answer.Status == 200
            && (IsNamed(document, "id", name) || IsNamed(document, "name", name))
            ? null
            : new($"the document of {name}", AnswerChecks.Describe(exchange), exchange);
    }

    private static bool IsNamed(JsonNode? document, string member, string name) =>
        string.Equals(Json.Text(Json.Member(document, member)), name, StringComparison.Ordinal);

    private static bool IsShownAsUser(JsonNode? member) =>
        string.Equals(Json.Text(Json.Member(member, "type")), "User", StringComparison.Ordinal)
        && Json.Text(Json.Member(member, "display")) is { Length: > 0 }
        && Json.Text(Json.Member(member, "$ref")) is { } address
        && address.Contains("/Users/", StringComparison.Ordinal);

    private static IReadOnlyList<JsonNode?> Members(Exchange exchange) =>
        Json.Items(Json.Member(Json.ObjectOf(exchange), "members"));

    private static string List(IEnumerable<string?> ids) =>
        string.Join(", ", ids) is { Length: > 0 } list ? list : "nobody";

    private static string Describe(Exchange exchange, string? found) =>
        exchange.Answer.Status == 200 ? found ?? "none" : AnswerChecks.Describe(exchange);
}
