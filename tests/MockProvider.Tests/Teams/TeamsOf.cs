using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Teams;

/// <summary>Teams of organizations of preset current.</summary>
internal static class TeamsOf
{
    public static Task<TestOrganization> CreateAsync(
        string options = "{}",
        string deviation = ""
    ) =>
        SharedProvider.CreateOrganizationAsync(
            new JsonObject
            {
                ["preset"] = "current",
                ["options"] = JsonNode.Parse(options),
                ["deviations"] = deviation.Length == 0 ? [] : new JsonArray(deviation),
            }.ToJsonString()
        );

    /// <summary>Each team as "handle name managed members".</summary>
    public static async Task<IReadOnlyList<string>> TeamsAsync(this TestOrganization organization)
    {
        var list = (await organization.Admin.GetAsync("team")).Expect(HttpStatusCode.OK);
        return
        [
            .. list.Json["data"]!
                .AsArray()
                .Select(team => team!["attributes"]!)
                .Select(team =>
                    $"{team["handle"]} {team["name"]} {team["is_managed"]} {team["user_count"]}"
                ),
        ];
    }

    public static async Task<string> TeamIdAsync(this TestOrganization organization) =>
        (await organization.Admin.GetAsync("team")).Json["data"]!.AsArray().Single()![
            "id"
        ]!.GetValue<string>();

    public static async Task<string> MakeTeamAsync(
        this TestOrganization organization,
        string name
    ) =>
        (await organization.Admin.PostAsync("team", Team(name)))
            .Expect(HttpStatusCode.Created)
            .DataId;

    public static Task<Answer> JoinAsync(
        this TestOrganization organization,
        string team,
        string user
    ) =>
        organization.Admin.PostAsync(
            $"team/{team}/memberships",
            new JsonObject
            {
                ["data"] = new JsonObject
                {
                    ["type"] = "team_memberships",
                    ["relationships"] = new JsonObject
                    {
                        ["user"] = new JsonObject
                        {
                            ["data"] = new JsonObject { ["type"] = "users", ["id"] = user },
                        },
                    },
                },
            }
        );

    /// <summary>The ids of the accounts in the team.</summary>
    public static async Task<IReadOnlyList<string>> TeamMembersAsync(
        this TestOrganization organization,
        string team
    ) =>
        [
            .. (await organization.Admin.GetAsync($"team/{team}/memberships"))
                .Expect(HttpStatusCode.OK)
                .Json["data"]!
                .AsArray()
                .Select(item =>
                    item!["relationships"]!["user"]!["data"]!["id"]!.GetValue<string>()
                ),
        ];

    public static JsonObject Team(string name, string? handle = null) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["type"] = "team",
                ["attributes"] = new JsonObject { ["name"] = name, ["handle"] = handle },
            },
        };
}
