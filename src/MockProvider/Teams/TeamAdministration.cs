using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Teams;

/// <summary>What administrators see of teams, and do with those that the identity provider does not manage.</summary>
internal sealed class TeamAdministration(IDatabase database, IIdSource ids)
{
    public Task<IReadOnlyList<TeamView>> ListAsync(
        Organization organization,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<TeamView>>(
            async store =>
            {
                var views = new List<TeamView>();
                foreach (var team in await store.Teams.ListAsync(organization.Id))
                {
                    views.Add(new TeamView(team, await store.Teams.ListMembersAsync(team)));
                }

                return views;
            },
            cancellation
        );

    public async Task<Result<TeamView>> FindAsync(
        Organization organization,
        string id,
        CancellationToken cancellation
    ) =>
        await database.ReadAsync(
            async store =>
                await store.Teams.FindAsync(organization.Id, id) is { } team
                    ? new TeamView(team, await store.Teams.ListMembersAsync(team))
                    : null,
            cancellation
        )
            is { } view
            ? view
            : NotFound(id);

    /// <summary>Errors: 409 when the handle is another team's.</summary>
    public Task<Result<TeamView>> CreateAsync(
        Organization organization,
        TeamName name,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<TeamView>(
            organization,
            async work =>
            {
                if (
                    await work.Store.Teams.FindByHandleAsync(organization.Id, name.Handle)
                    is not null
                )
                {
                    return ScimError.Conflict($"There is a team '{name.Handle}' already.");
                }

                var team = new Team
                {
                    Organization = organization.Id,
                    Id = ids.NewId(),
                    Name = name.Name,
                    Handle = name.Handle,
                    CreatedAt = work.Now,
                    ModifiedAt = work.Now,
                };
                await work.Store.Teams.InsertAsync(team);
                return new TeamView(team, []);
            },
            cancellation
        );

    /// <summary>Errors: 404 for team or account, 403 for a managed team (DD-GRP-10), 409 for who is a member already.</summary>
    public Task<Result<TeamMember>> AddMemberAsync(
        Organization organization,
        string id,
        string account,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<TeamMember>(
            organization,
            async work =>
            {
                var team = await FindToChangeAsync(work, id);
                if (team.IsError)
                {
                    return team.Error;
                }

                if (await work.Store.Accounts.FindAsync(organization.Id, account) is null)
                {
                    return NotFound(account);
                }

                return await work.Store.Teams.AddMemberAsync(team.Value, account)
                    ? new TeamMember(id, account, IsManaged: false)
                    : ScimError.Conflict($"{account} is a member of the team already.");
            },
            cancellation
        );

    /// <summary>Errors: 404 for team or member, 403 for a managed team (DD-GRP-10).</summary>
    public Task<Result<Done>> RemoveMemberAsync(
        Organization organization,
        string id,
        string account,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<Done>(
            organization,
            async work =>
            {
                var team = await FindToChangeAsync(work, id);
                if (team.IsError)
                {
                    return team.Error;
                }

                return await work.Store.Teams.RemoveMemberAsync(team.Value, account)
                    ? default(Done)
                    : NotFound(account);
            },
            cancellation
        );

    private static async Task<Result<Team>> FindToChangeAsync(UnitOfWork work, string id) =>
        await work.Store.Teams.FindAsync(work.Organization.Id, id) switch
        {
            null => NotFound(id),
            var team when work.Pipeline.Teams.MembershipProblem(team) is { } problem => problem,
            var team => team,
        };

    private static ScimError NotFound(string id) => ScimError.NotFound($"{id} not found");
}
