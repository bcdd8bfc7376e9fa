using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Deletes the team with the Group.</summary>
internal sealed class DeletedGroupTakesItsTeam(ITeamKeeping conforming) : ITeamKeeping
{
    public Task<ScimError?> KeepAsync(UnitOfWork work, StoredResource group, string displayName) =>
        conforming.KeepAsync(work, group, displayName);

    public async Task ReleaseAsync(UnitOfWork work, StoredResource group)
    {
        if (await work.Store.Teams.FindByGroupAsync(group.Sequence) is { } team)
        {
            await work.Store.Teams.DeleteAsync(team);
        }
    }

    public ScimError? MembershipProblem(Team team) => conforming.MembershipProblem(team);
}
