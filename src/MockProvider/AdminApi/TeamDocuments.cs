using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Teams as the documented API renders them (JSON:API).</summary>
internal static class TeamDocuments
{
    public static JsonObject Team(TeamView view) =>
        new()
        {
            ["type"] = "team",
            ["id"] = view.Team.Id,
            ["attributes"] = new JsonObject
            {
                ["name"] = view.Team.Name,
                ["handle"] = view.Team.Handle,
                ["is_managed"] = view.Team.IsManaged,
                ["user_count"] = view.Members.Count,
                ["created_at"] = Instant.Format(view.Team.CreatedAt),
                ["modified_at"] = Instant.Format(view.Team.ModifiedAt),
            },
        };

    public static JsonObject Membership(TeamMember member) =>
        new()
        {
            ["type"] = "team_memberships",
            ["id"] = $"TeamMembership-{member.Team}-{member.Account}",
            ["attributes"] = new JsonObject
            {
                ["role"] = null,
                ["provisioned_by"] = member.IsManaged ? "scim" : null,
            },
            ["relationships"] = new JsonObject
            {
                ["user"] = Reference("users", member.Account),
                ["team"] = Reference("team", member.Team),
            },
        };

    public static JsonObject Memberships(TeamView view) =>
        Documents.Data(
            Documents.List(
                view.Members.Select(account => new TeamMember(
                    view.Team.Id,
                    account,
                    view.Team.IsManaged
                )),
                Membership
            )
        );

    private static JsonObject Reference(string type, string id) =>
        Documents.Data(new JsonObject { ["type"] = type, ["id"] = id });
}
