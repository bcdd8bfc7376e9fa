using Dapper;
using Microsoft.Data.Sqlite;
using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class MailTable(SqliteConnection connection) : IMailStore
{
    public Task InsertAsync(StoredMessage message) =>
        connection.ExecuteAsync(
            """
            INSERT INTO mail (organization, id, about, recipients, sender, subject, date, content)
            VALUES (@Organization, @Id, @About, @Recipients, @Sender, @Subject, @Date, @Content)
            """,
            new
            {
                message.Organization,
                message.Id,
                message.About,
                message.Recipients,
                message.Sender,
                message.Subject,
                message.Date,
                message.Content,
            }
        );

    public Task<StoredMessage?> FindAsync(string organization, string id) =>
        connection.QuerySingleOrDefaultAsync<StoredMessage>(
            "SELECT * FROM mail WHERE organization = @organization AND id = @id",
            new { organization, id }
        );

    public Task<StoredMessage?> FindLastAboutAsync(string organization, string about) =>
        connection.QueryFirstOrDefaultAsync<StoredMessage>(
            """
            SELECT * FROM mail
            WHERE organization = @organization AND about = @about
            ORDER BY sequence DESC
            """,
            new { organization, about }
        );

    public async Task<IReadOnlyList<StoredMessage>> ListAsync(string organization) =>
        [
            .. await connection.QueryAsync<StoredMessage>(
                "SELECT * FROM mail WHERE organization = @organization ORDER BY sequence",
                new { organization }
            ),
        ];
}
