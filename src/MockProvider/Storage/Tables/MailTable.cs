using System.Data.Common;
using System.Text.Json;
using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class MailTable(Session session) : IMailStore
{
    public const string Columns = "m.organization, m.id, m.date, m.about, m.recipient, m.letter";

    public Task InsertAsync(StoredMessage message) =>
        session.ExecuteLaterAsync(
            "INSERT INTO mail (organization, id, date, about, recipient, letter, recipient_key) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            message.Organization,
            message.Id,
            message.Date.ToUnixTimeMilliseconds(),
            message.Letter.About,
            message.Letter.Recipient,
            JsonSerializer.SerializeToUtf8Bytes(message.Letter),
            KeyBytes.Of(message.Letter.Recipient)
        );

    public Task<StoredMessage?> FindAsync(string organization, string id) =>
        session.FirstAsync(
            $"SELECT {Columns} FROM mail m WHERE organization = $1 AND id = $2",
            Read,
            organization,
            id
        );

    public Task<StoredMessage?> FindLastAboutAsync(string organization, string about) =>
        session.FirstAsync(
            $"SELECT {Columns} FROM mail m WHERE organization = $1 AND about = $2 ORDER BY id DESC",
            Read,
            organization,
            about
        );

    public async Task<IReadOnlyList<StoredMessage>> ListAsync(
        string organization,
        string? recipient = null
    ) =>
        recipient is null
            ? await session.ListAsync(
                $"SELECT {Columns} FROM mail m WHERE organization = $1 ORDER BY id",
                Read,
                organization
            )
            : await session.ListAsync(
                $"SELECT {Columns} FROM mail m WHERE organization = $1 AND recipient_key = $2 ORDER BY id",
                Read,
                organization,
                KeyBytes.Of(recipient)
            );

    public static StoredMessage Read(DbDataReader row) =>
        new(
            row.GetString(0),
            row.GetString(1),
            DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
            JsonSerializer.Deserialize<Letter>(row.GetFieldValue<byte[]>(5))! with
            {
                About = row.GetString(3),
                Recipient = row.GetString(4),
            }
        );
}
