using System.Data.Common;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class TeamTable(Session session) : ITeamStore
{
    private const string Select =
        "SELECT sequence, organization, id, name, handle, grp, created_at, modified_at FROM teams";

    public Task InsertAsync(Team team) =>
        session.ExecuteAsync(
            """
            INSERT INTO teams (organization, id, name, handle, grp, created_at, modified_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            team.Organization,
            team.Id,
            team.Name,
            team.Handle,
            team.Group is { } group ? group : SqlNull.Number,
            team.CreatedAt.ToUnixTimeMilliseconds(),
            team.ModifiedAt.ToUnixTimeMilliseconds()
        );

    public Task UpdateAsync(Team team) =>
        session.ExecuteAsync(
            "UPDATE teams SET name = $2, handle = $3, grp = $4, modified_at = $5 WHERE sequence = $1",
            team.Sequence,
            team.Name,
            team.Handle,
            team.Group is { } group ? group : SqlNull.Number,
            team.ModifiedAt.ToUnixTimeMilliseconds()
        );

    public Task DeleteAsync(Team team) =>
        session.ExecuteAsync("DELETE FROM teams WHERE sequence = $1", team.Sequence);

    public Task<Team?> FindAsync(string organization, string id) =>
        session.FirstAsync($"{Select} WHERE organization = $1 AND id = $2", Read, organization, id);

    public Task<Team?> FindByHandleAsync(string organization, string handle) =>
        session.FirstAsync(
            $"{Select} WHERE organization = $1 AND handle = $2",
            Read,
            organization,
            handle
        );

    public Task<Team?> FindByNameAsync(string organization, string name) =>
        session.FirstAsync(
            $"{Select} WHERE organization = $1 AND name = $2 ORDER BY sequence",
            Read,
            organization,
            name
        );

    public Task<Team?> FindByGroupAsync(long group) =>
        session.FirstAsync($"{Select} WHERE grp = $1", Read, group);

    public async Task<IReadOnlyList<Team>> ListAsync(string organization) =>
        await session.ListAsync(
            $"{Select} WHERE organization = $1 ORDER BY sequence",
            Read,
            organization
        );

    public async Task<IReadOnlyList<string>> ListMembersAsync(Team team) =>
        team.Group is { } group
            ? await session.ListAsync(
                "SELECT r.id FROM members m JOIN resources r ON r.sequence = m.member WHERE m.grp = $1 ORDER BY m.member",
                row => row.GetString(0),
                group
            )
            : await session.ListAsync(
                "SELECT account FROM team_members WHERE team = $1 ORDER BY account",
                row => row.GetString(0),
                team.Sequence
            );

    public async Task<bool> AddMemberAsync(Team team, string account) =>
        await session.ExecuteAsync(
            "INSERT INTO team_members (team, account) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            team.Sequence,
            account
        ) > 0;

    public async Task<bool> RemoveMemberAsync(Team team, string account) =>
        await session.ExecuteAsync(
            "DELETE FROM team_members WHERE team = $1 AND account = $2",
            team.Sequence,
            account
        ) > 0;

    public Task ClearMembersAsync(Team team) =>
        session.ExecuteAsync("DELETE FROM team_members WHERE team = $1", team.Sequence);

    private static Team Read(DbDataReader row) =>
        new()
        {
            Sequence = row.GetInt64(0),
            Organization = row.GetString(1),
            Id = row.GetString(2),
            Name = row.GetString(3),
            Handle = row.GetString(4),
            Group = row.IsDBNull(5) ? null : row.GetInt64(5),
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)),
            ModifiedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(7)),
        };
}
