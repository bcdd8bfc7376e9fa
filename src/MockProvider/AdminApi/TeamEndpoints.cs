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

    public async Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await teams
                .FindAsync(request.Organization, request.Id, request.Cancellation)
                .Select(team => Documents.Data(TeamDocuments.Team(team)))
        );
    }

    public async Task CreateAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status201Created,
            await JsonBody
                .ReadAsync(http)
                .Then(TeamRequests.Team)
                .ThenAsync(name =>
                    teams.CreateAsync(request.Organization, name, request.Cancellation)
                )
                .Select(team => Documents.Data(TeamDocuments.Team(team)))
        );
    }

    public async Task ListMembersAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await teams
                .FindAsync(request.Organization, request.Id, request.Cancellation)
                .Select(TeamDocuments.Memberships)
        );
    }

    public async Task AddMemberAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await JsonBody
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

    public async Task RemoveMemberAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteEmptyAsync(
            http,
            await teams.RemoveMemberAsync(
                request.Organization,
                request.Id,
                http.Request.RouteValues["user"] as string ?? "",
                request.Cancellation
            )
        );
    }
}
