using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Teams;

/// <summary>
/// A Group makes a team or takes over the one that matches it (DD-GRP-01, DD-GRP-09); the team outlives the Group, without
/// its members (DD-GRP-07), and while it is managed nobody changes it by hand (DD-GRP-10).
/// </summary>
internal sealed class ManagedTeams(IIdSource ids) : ITeamKeeping
{
    public async Task<ScimError?> KeepAsync(
        UnitOfWork work,
        StoredResource group,
        string displayName
    )
    {
        // read
        var choices = work.Organization.Options.Choices;
        var named = TeamName.Of(displayName, choices.ReplacesInTeamNames, "displayName");
        if (named.IsError)
        {
            return named.Error;
        }

        // match
        var name = named.Value;
        var store = work.Store.Teams;
        var own = await store.FindByGroupAsync(group.Sequence);
        var holder = await store.FindByHandleAsync(work.Organization.Id, name.Handle);
        var match =
            own
            ?? (
                choices.MatchesTeamsByName
                    ? await store.FindByNameAsync(work.Organization.Id, name.Name)
                    : holder
            );
        if (IsAnother(holder, match) || (own is null && match is { IsManaged: true }))
        {
            return ScimError.Uniqueness(
                $"The team '{holder?.Handle ?? match!.Handle}' is there already; Groups whose names differ in case only would be one team."
            );
        }

        // store
        await StoreAsync(work, match, name, group);
        return null;
    }

    public async Task ReleaseAsync(UnitOfWork work, StoredResource group)
    {
        if (await work.Store.Teams.FindByGroupAsync(group.Sequence) is { } team)
        {
            await work.Store.Teams.UpdateAsync(team with { Group = null, ModifiedAt = work.Now });
        }
    }

    public ScimError? MembershipProblem(Team team) =>
        team.IsManaged
            ? ScimError.Forbidden(
                $"The team '{team.Handle}' is managed by the identity provider; its members are changed there."
            )
            : null;

    private async Task StoreAsync(UnitOfWork work, Team? match, TeamName name, StoredResource group)
    {
        var team =
            match
            ?? new Team
            {
                Organization = work.Organization.Id,
                Id = ids.NewId(),
                Name = name.Name,
                Handle = name.Handle,
                CreatedAt = work.Now,
            };
        var kept = team with
        {
            Name = name.Name,
            Handle = name.Handle,
            Group = group.Sequence,
            ModifiedAt = work.Now,
        };
        if (match is null)
        {
            await work.Store.Teams.InsertAsync(kept);
            return;
        }

        if (!match.IsManaged)
        {
            await work.Store.Teams.ClearMembersAsync(match);
        }

        await work.Store.Teams.UpdateAsync(kept);
    }

    private static bool IsAnother(Team? holder, Team? match) =>
        holder is not null && holder.Sequence != match?.Sequence;
}
