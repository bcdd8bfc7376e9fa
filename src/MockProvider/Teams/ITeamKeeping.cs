using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Teams;

/// <summary>The stage that keeps teams in step with the Groups that manage them.</summary>
internal interface ITeamKeeping
{
    /// <summary>The Group was made, or may have another name now. Errors: invalidValue for the name, uniqueness (409).</summary>
    Task<ScimError?> KeepAsync(UnitOfWork work, StoredResource group, string displayName);

    /// <summary>The Group is about to be deleted.</summary>
    Task ReleaseAsync(UnitOfWork work, StoredResource group);

    /// <summary>Why people cannot change who is in the team, or null if they can.</summary>
    ScimError? MembershipProblem(Team team);
}
