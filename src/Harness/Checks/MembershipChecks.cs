using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Members of Groups and groups of Users (RFC 7643 sections 4.1.2 and 4.2).</summary>
internal static class MembershipChecks
{
    /// <summary>The groups that a User shows have the Group, by its id.</summary>
    public static Discrepancy? HasGroup(Exchange user, string group) =>
        Holds(user, "groups", group)
            ? null
            : new($"the Group {group} among the groups", Found(user, "groups"), user);

    public static Discrepancy? HasNoGroup(Exchange user, string group) =>
        Holds(user, "groups", group)
            ? new($"no Group {group} among the groups", Found(user, "groups"), user)
            : null;

    /// <summary>The members of a Group are the User, by its id, and nobody else.</summary>
    public static Discrepancy? HasOneMember(Exchange group, string user) =>
        Holds(group, "members", user) && Items(group, "members").Count == 1
            ? null
            : new($"the one member {user}", Found(group, "members"), group);

    /// <summary>A member that is no more is not there, or its link says that it is gone.</summary>
    public static Discrepancy? HasNoMember(Exchange group, string user, Exchange? followed) =>
        Holds(group, "members", user)
            ? new(
                $"no member {user}, who was deleted",
                followed is null
                    ? "the member"
                    : $"the member, whose link leads to {AnswerText.Of(followed)}",
                followed ?? group
            )
            : null;

    /// <summary>The type of the membership that came through another Group.</summary>
    public static Discrepancy? IsIndirect(Exchange user, JsonNode element) =>
        Json.Text(Json.Member(element, "type")) is "indirect"
            ? null
            : new("the type indirect", ValueChecks.Show(element), user);

    /// <summary>A member that is a Group is shown as one; refusing it is as good (ruling N60).</summary>
    public static Discrepancy? ShowsNested(Exchange creation, Exchange? stored, string inner)
    {
        if (stored is null)
        {
            return creation.Answer.Status == 400
                ? null
                : new("201, or 400 where Groups do not nest", AnswerText.Of(creation), creation);
        }

        var member = Items(stored, "members").FirstOrDefault(m => IsOf(m, inner));
        return Json.Text(Json.Member(member, "type")) is null or "Group" && member is not null
            ? null
            : new("a member of the type Group", Found(stored, "members"), stored);
    }

    /// <summary>
    /// The provider does not let a User be made a member from the User's side: it refuses that, or takes no notice, which is a warning
    /// (ruling N04). Whether something changed is seen elsewhere.
    /// </summary>
    public static IEnumerable<Discrepancy?> IsNotTaken(Exchange exchange) =>
        exchange.Answer.Status is >= 200 and < 300
            ? [new Discrepancy("a refusal with 400", AnswerText.Of(exchange), exchange).AsWarning()]
            : RefusalChecks.Refused(exchange, 400, ["mutability"]);

    /// <summary>A Group without a displayName is refused, or the schema does not say that it needs one (ruling N59).</summary>
    public static Discrepancy? KeepsToAnnouncement(Exchange creation, bool? required) =>
        creation.Answer.Status switch
        {
            >= 500 => new("201 or 400", AnswerText.Of(creation), creation),
            >= 200 and < 300 when required is true => new(
                "a refusal, for displayName is announced as required",
                AnswerText.Of(creation),
                creation
            ),
            _ => null,
        };

    private static bool Holds(Exchange exchange, string attribute, string id) =>
        Items(exchange, attribute).Any(element => IsOf(element, id));

    private static bool IsOf(JsonNode? element, string id) =>
        string.Equals(Json.Text(Json.Member(element, "value")), id, StringComparison.Ordinal);

    private static IReadOnlyList<JsonNode?> Items(Exchange exchange, string attribute) =>
        Json.Items(Json.Member(Json.ObjectOf(exchange), attribute));

    private static string Found(Exchange exchange, string attribute) =>
        Json.ObjectOf(exchange) is { } document && exchange.Answer.Status == 200
            ? ValueChecks.Show(Json.Member(document, attribute))
            : AnswerText.Of(exchange);
}
