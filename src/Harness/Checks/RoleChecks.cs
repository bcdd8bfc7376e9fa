using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What a User must show of its roles (DD-ROLE-01 to DD-ROLE-08). Each returns null when the check holds.</summary>
internal static class RoleChecks
{
    /// <summary>The User has these roles and no other, in any order; each is shown under the name given.</summary>
    public static Discrepancy? AreExactly(
        Exchange exchange,
        IReadOnlyCollection<(string Id, string Name)> roles
    )
    {
        var shown = Shown(exchange);
        return
            exchange.Answer.Status == 200
            && shown.Count == roles.Count
            && roles.All(role =>
                shown.Any(s => Is(s, "value", role.Id) && Is(s, "display", role.Name))
            )
            ? null
            : Differs(exchange, "the roles " + Text(roles.Select(r => $"{r.Id} ({r.Name})")));
    }

    /// <summary>The User has this role, in the slot of this name.</summary>
    public static Discrepancy? IsInSlot(Exchange exchange, string id, string slot) =>
        Shown(exchange).Any(s => Is(s, "value", id) && Is(s, "type", slot))
            ? null
            : Differs(exchange, $"the role {id} in {slot}");

    /// <summary>The roles of the account in the admin API are these, in any order.</summary>
    public static Discrepancy? AdministratorSees(Exchange exchange, IReadOnlyCollection<string> ids)
    {
        var seen = Json.Items(
                Json.At(Json.ObjectOf(exchange), "data", "relationships", "roles", "data")
            )
            .Select(r => Json.Text(Json.Member(r, "id")))
            .ToList();
        return
            exchange.Answer.Status == 200
            && seen.Count == ids.Count
            && ids.All(id => seen.Contains(id, StringComparer.Ordinal))
            ? null
            : new(
                "an account with the roles " + Text(ids),
                exchange.Answer.Status == 200 ? Text(seen) : AnswerText.Of(exchange),
                exchange
            );
    }

    private static List<JsonNode> Shown(Exchange exchange) =>
        [.. Json.Items(Json.Member(Json.ObjectOf(exchange), "roles")).OfType<JsonNode>()];

    private static bool Is(JsonNode role, string name, string text) =>
        string.Equals(Json.Text(Json.Member(role, name)), text, StringComparison.Ordinal);

    private static Discrepancy Differs(Exchange exchange, string expected) =>
        new(
            expected,
            exchange.Answer.Status == 200
                ? Text(Shown(exchange).Select(role => role.ToJsonString(JsonText.Plain)))
                : AnswerText.Of(exchange),
            exchange
        );

    private static string Text(IEnumerable<string?> items) =>
        string.Join(", ", items) is { Length: > 0 } list ? list : "no roles";
}
