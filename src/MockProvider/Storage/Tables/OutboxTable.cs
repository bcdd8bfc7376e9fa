using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class OutboxTable(Session session) : IOutboxStore
{
    public Task InsertAsync(StoredMessage message) =>
        session.ExecuteLaterAsync(
            "INSERT INTO outbox (organization, message, attempts, due) VALUES ($1, $2, 0, 0)",
            message.Organization,
            message.Id
        );

    public async Task<IReadOnlyList<OutboxEntry>> ListDueAsync(DateTimeOffset now, int most) =>
        await session.ListAsync(
            $"""
            SELECT {MailTable.Columns}, o.attempts FROM outbox o
            JOIN mail m ON m.organization = o.organization AND m.id = o.message
            WHERE o.due <= $1 ORDER BY o.due, o.message LIMIT $2
            """,
            row => new OutboxEntry(MailTable.Read(row), (int)row.GetInt64(6)),
            now.ToUnixTimeMilliseconds(),
            (long)most
        );

    public Task PostponeAsync(OutboxEntry entry, DateTimeOffset due, string? problem) =>
        session.ExecuteLaterAsync(
            """
            UPDATE outbox SET attempts = $3, due = $4, problem = $5
            WHERE organization = $1 AND message = $2
            """,
            entry.Message.Organization,
            entry.Message.Id,
            (long)entry.Attempts,
            due.ToUnixTimeMilliseconds(),
            problem
        );

    public Task RefuseAsync(OutboxEntry entry, string problem) =>
        session.ExecuteLaterAsync(
            """
            UPDATE outbox SET attempts = $3, due = NULL, problem = $4
            WHERE organization = $1 AND message = $2
            """,
            entry.Message.Organization,
            entry.Message.Id,
            (long)entry.Attempts,
            problem
        );

    public Task DeleteAsync(OutboxEntry entry) =>
        session.ExecuteLaterAsync(
            "DELETE FROM outbox WHERE organization = $1 AND message = $2",
            entry.Message.Organization,
            entry.Message.Id
        );

    public Task<OutboxState?> FindAsync(string organization, string message) =>
        session.FirstAsync(
            "SELECT attempts, problem, due FROM outbox WHERE organization = $1 AND message = $2",
            row => new OutboxState(
                (int)row.GetInt64(0),
                row.IsDBNull(1) ? null : row.GetString(1),
                row.IsDBNull(2)
            ),
            organization,
            message
        );
}
