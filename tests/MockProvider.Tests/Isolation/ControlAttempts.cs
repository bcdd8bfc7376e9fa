using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Sso;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>Every route of the control API for an organization, with what another tenant's is called.</summary>
internal static class ControlAttempts
{
    public const string Root = "control/v1";

    /// <summary>The only answer that is about all organizations.</summary>
    public const string List = "GET control/v1/organizations";

    /// <summary>Null for a route that is not known here.</summary>
    public static Sent? Of(string method, string route, string organization, Pick pick)
    {
        var path = RoutePaths.Fill(route, [organization, pick.Id("message")]);
        return $"{method} {route[Root.Length..]}" switch
        {
            "GET "
            or "GET /deviations"
            or "GET /organizations"
            or "GET /organizations/{id}"
            or "DELETE /organizations/{id}"
            or "POST /organizations/{id}/reload"
            or "GET /organizations/{id}/clock"
            or "GET /organizations/{id}/sso"
            or "GET /organizations/{id}/mailbox/{message}"
            or "GET /organizations/{id}/mailbox/{message}/eml" => new Sent(path),
            "GET /organizations/{id}/mailbox" => new Sent(
                path + pick.Draw.Of("", $"?to={pick.Theirs.UserName}")
            ),
            "POST /organizations" => new Sent(path, new JsonObject { ["name"] = pick.Name() }),
            "PUT /organizations/{id}/plan" => new Sent(
                path,
                new JsonObject { ["plan"] = "enterprise" }
            ),
            "PATCH /organizations/{id}/options" => new Sent(
                path,
                new JsonObject { ["auditTrail"] = pick.Draw.Of("changes", "requests") }
            ),
            "PUT /organizations/{id}/clock" => new Sent(
                path,
                new JsonObject { ["running"] = pick.Draw.Of(true, false) }
            ),
            "POST /organizations/{id}/clock/advance" => new Sent(
                path,
                new JsonObject { ["seconds"] = 60 }
            ),
            "POST /organizations/{id}/login_sessions" => new Sent(
                path,
                new JsonObject { ["handle"] = pick.Theirs.UserName }
            ),
            "PUT /organizations/{id}/sso" => new Sent(path, SsoOrganization.Settings()),
            _ => null,
        };
    }
}
