using Dapper;
using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class MailTable(Session session) : IMailStore
{
    public Task InsertAsync(StoredMessage message) =>
        session.ExecuteLaterAsync(
            """
            INSERT INTO mail (organization, id, about, recipients, sender, subject, date, content)
            VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)
            """,
            message.Organization,
            message.Id,
            message.About,
            message.Recipients,
            message.Sender,
            message.Subject,
            message.Date.ToUnixTimeMilliseconds(),
            message.Content
        );

    public Task<StoredMessage?> FindAsync(string organization, string id) =>
        session.Connection.QuerySingleOrDefaultAsync<StoredMessage>(
            "SELECT * FROM mail WHERE organization = @organization AND id = @id",
            new { organization, id }
        );

    public Task<StoredMessage?> FindLastAboutAsync(string organization, string about) =>
        session.Connection.QueryFirstOrDefaultAsync<StoredMessage>(
            """
            SELECT * FROM mail
            WHERE organization = @organization AND about = @about
            ORDER BY sequence DESC
            """,
            new { organization, about }
        );

    public async Task<IReadOnlyList<StoredMessage>> ListAsync(string organization) =>
        [
            .. await session.Connection.QueryAsync<StoredMessage>(
                "SELECT * FROM mail WHERE organization = @organization ORDER BY sequence",
                new { organization }
            ),
        ];
}
