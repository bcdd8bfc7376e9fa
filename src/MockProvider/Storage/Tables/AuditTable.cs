using System.Data.Common;
using ScimConformance.MockProvider.Audit;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class AuditTable(Session session) : IAuditStore
{
    public Task InsertAsync(AuditEvent happened) =>
        session.ExecuteLaterAsync(
            """
            INSERT INTO audit_events (organization, id, at, name, action, asset_type, asset_id, asset_name, actor_type,
                actor_id, actor_email, request_id, details)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            happened.Organization,
            happened.Id,
            happened.At.ToUnixTimeMilliseconds(),
            happened.Name,
            happened.Action,
            happened.AssetType,
            happened.AssetId,
            happened.AssetName,
            happened.ActorType,
            happened.ActorId,
            happened.ActorEmail,
            happened.RequestId,
            happened.Details
        );

    public async Task<IReadOnlyList<AuditEvent>> ListAsync(
        string organization,
        DateTimeOffset from,
        DateTimeOffset to,
        AuditPosition? after,
        bool newestFirst,
        int most
    )
    {
        var (beyond, order) = newestFirst ? ("<", "DESC") : (">", "ASC");
        var start = after ?? Outside(newestFirst);
        return await session.ListAsync(
            $"""
            SELECT sequence, organization, id, at, name, action, asset_type, asset_id, asset_name, actor_type, actor_id,
                actor_email, request_id, details
            FROM audit_events
            WHERE organization = $1 AND at >= $2 AND at <= $3 AND (at, sequence) {beyond} ($4, $5)
            ORDER BY at {order}, sequence {order} LIMIT $6
            """,
            Read,
            organization,
            from.ToUnixTimeMilliseconds(),
            to.ToUnixTimeMilliseconds(),
            start.At.ToUnixTimeMilliseconds(),
            start.Sequence,
            (long)most
        );
    }

    private static AuditPosition Outside(bool newestFirst) =>
        newestFirst
            ? new AuditPosition(DateTimeOffset.MaxValue, long.MaxValue)
            : new AuditPosition(DateTimeOffset.UnixEpoch, -1);

    private static AuditEvent Read(DbDataReader row) =>
        new()
        {
            Sequence = row.GetInt64(0),
            Organization = row.GetString(1),
            Id = row.GetString(2),
            At = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
            Name = row.GetString(4),
            Action = row.GetString(5),
            AssetType = row.GetString(6),
            AssetId = Text(row, 7),
            AssetName = Text(row, 8),
            ActorType = row.GetString(9),
            ActorId = Text(row, 10),
            ActorEmail = Text(row, 11),
            RequestId = Text(row, 12),
            Details = Text(row, 13),
        };

    private static string? Text(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
