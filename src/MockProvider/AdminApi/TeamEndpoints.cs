using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Teams and their members (DD-GRP-01, DD-GRP-10).</summary>
internal sealed class TeamEndpoints(TeamAdministration teams)
{
    public async Task ListAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        var all = await teams.ListAsync(request.Organization, request.Cancellation);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            Documents.Data(Documents.List(all, TeamDocuments.Team))
        );
    }

    public Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            teams
                .FindAsync(request.Organization, request.Id, request.Cancellation)
                .Select(team => Documents.Data(TeamDocuments.Team(team)))
        );
    }

    public Task CreateAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.CreatedAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(TeamRequests.Team)
                .ThenAsync(name =>
                    teams.CreateAsync(request.Organization, name, request.Cancellation)
                )
                .Select(team => Documents.Data(TeamDocuments.Team(team)))
        );
    }

    public Task ListMembersAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            teams
                .FindAsync(request.Organization, request.Id, request.Cancellation)
                .Select(TeamDocuments.Memberships)
        );
    }

    public Task AddMemberAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(TeamRequests.Member)
                .ThenAsync(account =>
                    teams.AddMemberAsync(
                        request.Organization,
                        request.Id,
                        account,
                        request.Cancellation
                    )
                )
                .Select(member => Documents.Data(TeamDocuments.Membership(member)))
        );
    }

    public Task RemoveMemberAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.NoContentAsync(
            http,
            teams.RemoveMemberAsync(
                request.Organization,
                request.Id,
                http.Request.RouteValues["user"] as string ?? "",
                request.Cancellation
            )
        );
    }
}
