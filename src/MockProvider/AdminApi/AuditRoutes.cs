using static ScimConformance.MockProvider.Accounts.Permissions;
using static ScimConformance.MockProvider.AdminApi.AuditOperations;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>The documented paths of the audit trail and of teams. Who may see users may see in which teams they are.</summary>
internal static class AuditRoutes
{
    public static void MapAuditAndTeams(RouteGroupBuilder api, IServiceProvider services)
    {
        MapAudit(api, services.GetRequiredService<AuditEndpoints>());
        MapTeams(api, services.GetRequiredService<TeamEndpoints>());
    }

    private static void MapAudit(RouteGroupBuilder api, AuditEndpoints audit)
    {
        const string Events = "/audit/events";
        api.MapGuarded("GET", Events, audit.ListAsync, ListEvents, AuditLogsRead);
        api.MapGuarded("POST", Events + "/search", audit.SearchAsync, SearchEvents, AuditLogsRead);
    }

    private static void MapTeams(RouteGroupBuilder api, TeamEndpoints teams)
    {
        const string All = "/team";
        const string One = "/team/{id}";
        const string Members = "/team/{id}/memberships";
        const string Member = "/team/{id}/memberships/{user}";
        api.MapGuarded("GET", All, teams.ListAsync, ListTeams, UserAccessRead);
        api.MapGuarded("POST", All, teams.CreateAsync, CreateTeam, TeamsManage);
        api.MapGuarded("GET", One, teams.FindAsync, GetTeam, UserAccessRead);
        api.MapGuarded("GET", Members, teams.ListMembersAsync, ListMembers, UserAccessRead);
        api.MapGuarded("POST", Members, teams.AddMemberAsync, AddMember, TeamsManage);
        api.MapGuarded("DELETE", Member, teams.RemoveMemberAsync, RemoveMember, TeamsManage);
    }
}
