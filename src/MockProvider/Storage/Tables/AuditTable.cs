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
            VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13)
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
            WHERE organization = @p1 AND at >= @p2 AND at <= @p3 AND (at, sequence) {beyond} (@p4, @p5)
            ORDER BY at {order}, sequence {order} LIMIT @p6
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
