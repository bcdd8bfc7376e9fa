using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Storage;

internal interface ITeamStore
{
    Task InsertAsync(Team team);
    Task UpdateAsync(Team team);
    Task DeleteAsync(Team team);
    Task<Team?> FindAsync(string organization, string id);
    Task<Team?> FindByHandleAsync(string organization, string handle);
    Task<Team?> FindByNameAsync(string organization, string name);
    Task<Team?> FindByGroupAsync(long group);

    /// <summary>In the order of their making.</summary>
    Task<IReadOnlyList<Team>> ListAsync(string organization);

    /// <summary>The ids of its members' accounts: those of the Group, where it has one.</summary>
    Task<IReadOnlyList<string>> ListMembersAsync(Team team);

    /// <summary>False when the account is a member already.</summary>
    Task<bool> AddMemberAsync(Team team, string account);

    /// <summary>False when the account is no member.</summary>
    Task<bool> RemoveMemberAsync(Team team, string account);

    /// <summary>Removes the members that people chose.</summary>
    Task ClearMembersAsync(Team team);
}
