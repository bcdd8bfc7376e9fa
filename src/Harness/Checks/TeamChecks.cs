using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What administrators must see of teams (DD-GRP-01, DD-GRP-07, DD-GRP-10). Each returns null when the check holds.</summary>
internal static class TeamChecks
{
    /// <summary>The id of the team with this handle in a list of teams, or null.</summary>
    public static string? IdOf(Exchange exchange, string handle) =>
        Json.Text(Json.Member(Find(exchange, handle), "id"));

    /// <summary>There is a team with this name and handle, which the identity provider manages, or does not.</summary>
    public static Discrepancy? Has(Exchange exchange, string name, string handle, bool managed)
    {
        var team = Find(exchange, handle);
        var found = Json.Text(Json.At(team, "attributes", "name"));
        return
            string.Equals(found, name, StringComparison.Ordinal)
            && Json.Truth(Json.At(team, "attributes", "is_managed")) == managed
            ? null
            : new(
                $"a team {name} with the handle {handle} that is {(managed ? "managed" : "not managed")}",
                team is null
                    ? $"no such team ({AnswerText.Of(exchange)})"
                    : team["attributes"]?.ToJsonString(JsonText.Plain) ?? "",
                exchange
            );
    }

    /// <summary>The users of these memberships are these, in any order.</summary>
    public static Discrepancy? MembersAre(Exchange exchange, IReadOnlyCollection<string> ids)
    {
        var found = Json.Items(Json.Member(Json.ObjectOf(exchange), "data"))
            .Select(m => Json.Text(Json.At(m, "relationships", "user", "data", "id")))
            .ToList();
        return
            exchange.Answer.Status == 200
            && found.Count == ids.Count
            && ids.All(id => found.Contains(id, StringComparer.Ordinal))
            ? null
            : new(
                $"the members {Text(ids)}",
                exchange.Answer.Status == 200 ? Text(found) : AnswerText.Of(exchange),
                exchange
            );
    }

    private static JsonNode? Find(Exchange exchange, string handle) =>
        Json.Items(Json.Member(Json.ObjectOf(exchange), "data"))
            .FirstOrDefault(t =>
                string.Equals(
                    Json.Text(Json.At(t, "attributes", "handle")),
                    handle,
                    StringComparison.Ordinal
                )
            );

    private static string Text(IEnumerable<string?> ids) =>
        string.Join(", ", ids) is { Length: > 0 } list ? list : "nobody";
}
