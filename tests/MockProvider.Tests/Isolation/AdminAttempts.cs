using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>Every route of the admin API, with the ids of another tenant in the path and in the body.</summary>
internal static class AdminAttempts
{
    public const string Root = "api/v2";

    // The kind of each part of a path that names something.
    private static readonly Dictionary<string, string[]> Kinds = new(StringComparer.Ordinal)
    {
        ["/current_user"] = [],
        ["/users"] = [],
        ["/users/{id}"] = ["user"],
        ["/users/{id}/permissions"] = ["user"],
        ["/users/{id}/orgs"] = ["user"],
        ["/users/{id}/invitations"] = ["user"],
        ["/anonymize_users"] = [],
        ["/user_invitations"] = [],
        ["/user_invitations/{id}"] = ["invitation"],
        ["/service_accounts"] = [],
        ["/service_accounts/{id}/application_keys"] = ["account"],
        ["/service_accounts/{id}/application_keys/{key}"] = ["account", "key"],
        ["/current_user/application_keys"] = [],
        ["/current_user/application_keys/{key}"] = ["key"],
        ["/application_keys"] = [],
        ["/application_keys/{key}"] = ["key"],
        ["/personal_access_tokens"] = [],
        ["/personal_access_tokens/{id}"] = ["token"],
        ["/api_keys"] = [],
        ["/api_keys/{id}"] = ["apiKey"],
        ["/permissions"] = [],
        ["/roles"] = [],
        ["/roles/{id}"] = ["role"],
        ["/roles/{id}/permissions"] = ["role"],
        ["/roles/{id}/users"] = ["role"],
        ["/audit/events"] = [],
        ["/audit/events/search"] = [],
        ["/team"] = [],
        ["/team/{id}"] = ["team"],
        ["/team/{id}/memberships"] = ["team"],
        ["/team/{id}/memberships/{user}"] = ["team", "user"],
    };

    /// <summary>Null for a route that is not known here.</summary>
    public static Sent? Of(string method, string route, Pick pick)
    {
        var below = route[Root.Length..];
        if (!Kinds.TryGetValue(below, out var kinds))
        {
            return null;
        }

        var ids = kinds.Select(pick.Id).ToList();
        var path = RoutePaths.Fill(route, ids);
        return method is "GET"
            ? new Sent(path + Query(below, pick))
            : new Sent(path, Body(below, ids, pick));
    }

    private static string Query(string below, Pick pick) =>
        below.StartsWith("/audit", StringComparison.Ordinal)
            ? pick.Draw.Below(3) switch
            {
                0 =>
                    $"?page[limit]=100&page[cursor]={Uri.EscapeDataString(pick.Theirs.AuditCursor)}",
                1 =>
                    $"?page[limit]=1000&filter[query]={Uri.EscapeDataString($"@asset.id:{pick.Id("user")}")}",
                _ => "?page[limit]=1000&filter[query]=",
            }
        : pick.Draw.Below(3) is 0
            ? $"?page[size]=100&filter={Uri.EscapeDataString(pick.Theirs.UserName)}"
        : "";

    private static JsonObject Body(string below, List<string> ids, Pick pick) =>
        below switch
        {
            "/audit/events/search" => Search(pick),
            "/anonymize_users" => Data(
                new JsonObject
                {
                    ["type"] = "anonymize_users_request",
                    ["attributes"] = new JsonObject
                    {
                        ["user_ids"] = new JsonArray(pick.Id("user")),
                    },
                }
            ),
            "/user_invitations" => new JsonObject
            {
                ["data"] = new JsonArray(Named("user_invitations", pick.Id("user"), pick)),
            },
            "/roles/{id}/permissions" => Data(Named("permissions", Permissions.All[0].Id, pick)),
            "/roles/{id}/users" or "/team/{id}/memberships" => Data(
                Named("users", pick.Id("user"), pick)
            ),
            "/roles" or "/service_accounts" or "/users" => Data(
                Named("roles", pick.Id("role"), pick)
            ),
            _ => Data(Named("things", ids.Count == 0 ? pick.Id("user") : ids[^1], pick)),
        };

    private static JsonObject Data(JsonNode named) => new() { ["data"] = named };

    private static JsonNode Named(string type, string id, Pick pick) =>
        Requests.Naming(
            type,
            id,
            new JsonObject
            {
                ["name"] = pick.Name(),
                ["email"] = pick.Address(),
                ["disabled"] = pick.Draw.Of(true, false),
            }
        )["data"]!.DeepClone();

    private static JsonObject Search(Pick pick)
    {
        var search = new JsonObject
        {
            ["filter"] = new JsonObject { ["query"] = "", ["from"] = "now-90d" },
            ["page"] = new JsonObject { ["limit"] = 1000 },
        };
        if (pick.Draw.Below(2) is 0)
        {
            search["page"]!["cursor"] = pick.Theirs.AuditCursor;
        }

        return search;
    }
}
