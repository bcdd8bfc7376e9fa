using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Keeps Groups and teams apart.</summary>
internal sealed class GroupsMakeNoTeams(ITeamKeeping conforming) : ITeamKeeping
{
    public Task<ScimError?> KeepAsync(UnitOfWork work, StoredResource group, string displayName) =>
        Task.FromResult<ScimError?>(null);

    public Task ReleaseAsync(UnitOfWork work, StoredResource group) =>
        conforming.ReleaseAsync(work, group);

    public ScimError? MembershipProblem(Team team) => conforming.MembershipProblem(team);
}
