using System.Data.Common;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class MemberTable(Session session) : IMemberStore
{
    public Task<Member?> FindAsync(string organization, string id) =>
        session.FirstAsync(
            "SELECT sequence, id, resource_type FROM resources WHERE organization = $1 AND id = $2 AND removed = FALSE",
            Read,
            organization,
            id
        );

    public async Task<bool> AddAsync(long group, long member) =>
        await session.ExecuteAsync(
            "INSERT INTO members (grp, member) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            group,
            member
        ) > 0;

    public async Task<bool> RemoveAsync(long group, long member) =>
        await session.ExecuteAsync(
            "DELETE FROM members WHERE grp = $1 AND member = $2",
            group,
            member
        ) > 0;

    public async Task<IReadOnlyList<Member>> ListAsync(long group) =>
        await session.ListAsync(
            """
            SELECT r.sequence, r.id, r.resource_type FROM members m JOIN resources r ON r.sequence = m.member
            WHERE m.grp = $1 ORDER BY m.member
            """,
            Read,
            group
        );

    public async Task<IReadOnlyList<Member>> ListNamedAsync(long group) =>
        await session.ListAsync(
            """
            SELECT r.sequence, r.id, r.resource_type, a.name FROM members m
            JOIN resources r ON r.sequence = m.member
            LEFT JOIN accounts a ON a.organization = r.organization AND a.id = r.id
            WHERE m.grp = $1 ORDER BY m.member
            """,
            row => Read(row) with { Name = row.IsDBNull(3) ? null : row.GetString(3) },
            group
        );

    public async Task<IReadOnlyList<Membership>> ListMembershipsAsync(
        IReadOnlyCollection<long> members
    )
    {
        if (members.Count == 0)
        {
            return [];
        }

        var values = new SqlValues();
        var names = string.Join(", ", members.Select(member => values.Add(member)));
        return await session.ListAsync(
            $"""
            WITH RECURSIVE above (member, grp, indirect) AS (
                SELECT m.member, m.grp, 0 FROM members m WHERE m.member IN ({names})
                UNION
                SELECT above.member, m.grp, 1 FROM above JOIN members m ON m.member = above.grp)
            SELECT above.member, r.id, r.document, MIN(above.indirect) FROM above JOIN resources r ON r.sequence = above.grp
            GROUP BY above.member, r.sequence, r.id, r.document ORDER BY above.member, r.sequence
            """,
            row => new Membership(
                row.GetInt64(0),
                row.GetString(1),
                DisplayName(row.GetFieldValue<byte[]>(2)),
                row.GetInt32(3) == 0
            ),
            values.ToArray()
        );
    }

    public async Task RemoveEverywhereAsync(long member, DateTimeOffset now)
    {
        await session.ExecuteLaterAsync(
            """
            UPDATE resources SET version = version + 1,
                last_modified = CASE WHEN last_modified < $2 THEN $2 ELSE last_modified + 1 END
            WHERE sequence IN (SELECT grp FROM members WHERE member = $1)
            """,
            member,
            now.ToUnixTimeMilliseconds()
        );
        await session.ExecuteLaterAsync("DELETE FROM members WHERE member = $1", member);
    }

    private static Member Read(DbDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetString(2));

    private static string? DisplayName(byte[] document) =>
        JsonNode.Parse(document)?["displayName"]?.GetValue<string>();
}
