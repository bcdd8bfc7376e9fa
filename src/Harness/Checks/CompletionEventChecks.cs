using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Events that tell how a request ended (RFC 9967 sections 2.1 and 2.5.1).</summary>
internal static class CompletionEventChecks
{
    private const string Completion = "urn:ietf:params:scim:event:misc:asyncresp";

    /// <summary>The subject is a sub_id of the format scim whose uri ends in the path of the resource; neither sub nor a sub_id within the events.</summary>
    public static IEnumerable<Discrepancy?> NamesItsSubject(
        Exchange shown,
        JsonObject claims,
        string path
    )
    {
        var subject = Json.Member(claims, "sub_id");
        yield return Json.Text(Json.Member(subject, "format")) is "scim"
        && Json.Text(Json.Member(subject, "uri")) is { } uri
        && uri.TrimStart('/').EndsWith(path, StringComparison.OrdinalIgnoreCase)
            ? null
            : new($"sub_id of the format scim that names {path}", ValueChecks.Show(subject), shown);
        yield return Json.Member(claims, "sub") is { } sub
            ? new("no sub beside sub_id", ValueChecks.Show(sub), shown)
            : null;
        yield return Json.Member(Json.Member(claims, "events"), "sub_id") is { } inner
            ? new("no sub_id within events", ValueChecks.Show(inner), shown)
            : null;
    }

    /// <summary>txn is the Set-Txn of the answer that was put off.</summary>
    public static Discrepancy? IsOfTransaction(
        Exchange shown,
        JsonObject claims,
        Exchange putOff
    ) =>
        Json.Text(Json.Member(claims, "txn")) is { } txn
        && string.Equals(txn, putOff.Answer.Header("Set-Txn"), StringComparison.Ordinal)
            ? null
            : new(
                $"txn {putOff.Answer.Header("Set-Txn")}",
                ValueChecks.Show(Json.Member(claims, "txn")),
                shown
            );

    /// <summary>The event of a request that failed has the error message for its response.</summary>
    public static Discrepancy? TellsTheError(Exchange shown, JsonObject claims)
    {
        var told = Json.Member(Json.Member(claims, "events"), Completion);
        var response = Json.Member(told, "response");
        var failed =
            Json.Member(told, "status")?.ToString() is { } status && !status.StartsWith('2');
        return
            failed
            && Json.Items(Json.Member(response, "schemas"))
                .Any(schema => Json.Text(schema) is Urns.Error)
            ? null
            : new("a failed status and a response with the error", ValueChecks.Show(told), shown);
    }
}
