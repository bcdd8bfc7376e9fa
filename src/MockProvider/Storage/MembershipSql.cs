using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>Who has whom for a member: members.value of groups, groups.value of users.</summary>
internal sealed class MembershipSql(ResourceType type, SqlValues values)
{
    public SqlCondition? Compare(
        ResolvedPath path,
        ComparisonOperator comparison,
        FilterValue value
    )
    {
        if (
            comparison is not ComparisonOperator.Equal
            || value.Kind is not FilterValueKind.String
            || path.SubAttribute?.Name is not "value"
        )
        {
            return null;
        }

        return Memberships.IsMembers(type, path.Attribute) ? HavingMember(value.Text)
            : Memberships.IsGroups(type, path.Attribute) ? BelongingTo(value.Text)
            : null;
    }

    private SqlCondition HavingMember(string id) =>
        new(
            $"""
            r.sequence IN (SELECT m.grp FROM resources x JOIN members m ON m.member = x.sequence
                WHERE x.organization = {FilterSql.Organization} AND x.id = {values.Add(Id(id))})
            """,
            true
        );

    private SqlCondition BelongingTo(string id) =>
        new(
            $"""
            r.sequence IN (WITH RECURSIVE below (member) AS (
                SELECT m.member FROM resources x JOIN members m ON m.grp = x.sequence
                WHERE x.organization = {FilterSql.Organization} AND x.id = {values.Add(Id(id))}
                UNION
                SELECT m.member FROM below JOIN members m ON m.grp = below.member)
                SELECT member FROM below)
            """,
            true
        );

    // Both are announced as caseExact false (RFC 7643 section 8.7.1); our ids have small letters only.
    private static string Id(string text) => text.ToLowerInvariant();
}
