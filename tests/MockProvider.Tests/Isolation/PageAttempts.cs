using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>Every page and every form on one, with the ids of another tenant, and what belongs to no API.</summary>
internal static class PageAttempts
{
    private const string Step =
        "organization-settings/users/{id}/{step:regex(^(disable|delete-invite)$)}";

    // What the parts of an address name, and the handlers of the forms on the page.
    private static readonly Dictionary<string, (string[] Kinds, string[] Handlers)> Pages = new(
        StringComparer.Ordinal
    )
    {
        [""] = ([], [""]),
        ["mailbox"] = ([], [""]),
        ["mailbox/{id}"] = (["message"], [""]),
        ["mailbox/{id}/html"] = (["message"], [""]),
        ["clock"] = ([], ["Run", "Advance", "Set"]),
        ["organization-settings/users"] = ([], [""]),
        ["organization-settings/users/{id}"] = (["user"], ["Resend", "Enable"]),
        [Step] = (["user", "step"], [""]),
        ["organization-settings/service-accounts"] = ([], [""]),
        ["organization-settings/service-accounts/{id}"] = (["account"], ["CreateKey", "Enable"]),
        ["organization-settings/service-accounts/{id}/disable"] = (["account"], [""]),
        ["organization-settings/application-keys"] = ([], [""]),
        ["organization-settings/application-keys/{id}/revoke"] = (["key"], [""]),
        ["organization-settings/scim"] = ([], [""]),
        ["organization-settings/audit-trail"] = ([], [""]),
        ["organization-settings/teams"] = ([], [""]),
        ["organization-settings/teams/{id}"] = (["team"], [""]),
        ["account/login"] = ([], [""]),
        ["account/logout"] = ([], [""]),
        ["account/welcome"] = ([], [""]),
        ["account/problem"] = ([], [""]),
        ["account/invitations/{secret}"] = (["invitation"], [""]),
        ["account/saml/{id}/metadata.xml"] = (["own"], [""]),
        ["account/saml/{id}/login"] = (["own"], [""]),
        ["account/saml/{id}/assertion"] = (["own"], [""]),
        ["account/saml/{id}/code"] = (["own"], [""]),
    };

    public static IEnumerable<string> Handlers =>
        Pages.Values.SelectMany(page => page.Handlers).Distinct(StringComparer.Ordinal);

    /// <summary>Null for a route that is not known here.</summary>
    public static Sent? Of(string method, string route, Pick pick)
    {
        if (!Pages.TryGetValue(route, out var page))
        {
            return null;
        }

        var path = RoutePaths.Fill(route, page.Kinds.Select(kind => Part(kind, pick)));
        if (method is not "POST")
        {
            return new Sent($"{path}?to=&filter={pick.Theirs.UserName}");
        }

        var handler = pick.Draw.Of(page.Handlers);
        return new Sent(handler.Length == 0 ? path : $"{path}?handler={handler}", Form(pick));
    }

    private static string Part(string kind, Pick pick) =>
        kind switch
        {
            "step" => pick.Draw.Of("disable", "delete-invite"),
            "own" => pick.Ours.Organization.Id,
            _ => pick.Id(kind),
        };

    private static JsonObject Form(Pick pick) =>
        new()
        {
            ["name"] = pick.Name(),
            ["email"] = pick.Draw.Of(pick.Address(), pick.Theirs.UserName),
            ["role"] = pick.Id("role"),
            ["password"] = TestOrganization.Password,
            ["organization"] = pick.Ours.Organization.Id,
            ["running"] = "true",
            ["seconds"] = "60",
            // Before any session began, so that none is over.
            ["instant"] = "2020-01-01T00:00:00Z",
            ["SAMLResponse"] = "PHg+PC94Pg==",
        };
}
