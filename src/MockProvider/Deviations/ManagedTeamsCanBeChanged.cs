using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Lets people change who is in a managed team.</summary>
internal sealed class ManagedTeamsCanBeChanged(ITeamKeeping conforming) : ITeamKeeping
{
    public Task<ScimError?> KeepAsync(UnitOfWork work, StoredResource group, string displayName) =>
        conforming.KeepAsync(work, group, displayName);

    public Task ReleaseAsync(UnitOfWork work, StoredResource group) =>
        conforming.ReleaseAsync(work, group);

    public ScimError? MembershipProblem(Team team) => null;
}
