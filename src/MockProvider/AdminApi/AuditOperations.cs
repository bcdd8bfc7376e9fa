using ScimConformance.MockProvider.Http.Reference;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>What the OpenAPI document says of the routes for the audit trail and for teams.</summary>
internal static class AuditOperations
{
    private const string Audit = "Audit";
    private const string Teams = "Teams";

    public static OperationDescription ListEvents { get; } =
        new("ListAuditLogs", Audit, "Search the audit trail")
        {
            Answer = "AuditEvents",
            Query =
            [
                ("filter[query]", "Terms that all hold, such as @evt.name:\"Access Management\"."),
                ("filter[from]", "The first instant, such as now-15m."),
                ("filter[to]", "The last instant."),
                ("sort", "timestamp, or -timestamp for the newest first, which is the default."),
                ("page[limit]", "How many, from 1 to 1000; 10 if nothing is said."),
                ("page[cursor]", "Where the page begins, from meta.page.after of the one before."),
            ],
        };

    public static OperationDescription SearchEvents { get; } =
        new("SearchAuditLogs", Audit, "Search the audit trail, with the search in the body")
        {
            Request = "AuditSearch",
            Answer = "AuditEvents",
        };

    public static OperationDescription ListTeams { get; } =
        new("ListTeams", Teams, "List teams") { Answer = "Teams" };

    public static OperationDescription GetTeam { get; } =
        new("GetTeam", Teams, "Get a team") { Answer = "OneTeam" };

    public static OperationDescription CreateTeam { get; } =
        new("CreateTeam", Teams, "Make a team that no identity provider manages")
        {
            Request = "NewTeam",
            Answer = "OneTeam",
            Status = StatusCodes.Status201Created,
        };

    public static OperationDescription ListMembers { get; } =
        new("GetTeamMemberships", Teams, "List who is in a team") { Answer = "TeamMemberships" };

    public static OperationDescription AddMember { get; } =
        new("CreateTeamMembership", Teams, "Put somebody into a team that is not managed")
        {
            Request = "NewTeamMembership",
            Answer = "OneTeamMembership",
        };

    public static OperationDescription RemoveMember { get; } =
        new("DeleteTeamMembership", Teams, "Take somebody out of a team that is not managed")
        {
            Status = StatusCodes.Status204NoContent,
        };
}
