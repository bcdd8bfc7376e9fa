using MimeKit;

namespace ScimConformance.MockProvider.Mail;

internal static class MessageWriting
{
    private const string Domain = "provider.example.com";

    /// <summary>The address that every message comes from.</summary>
    public const string Sender = $"no-reply@{Domain}";

    /// <summary>The whole message as it goes over the wire (RFC 5322); the same bytes each time.</summary>
    public static MimeMessage Write(this StoredMessage stored)
    {
        var letter = stored.Letter;
        var body = letter.Write();
        var parts = new BodyBuilder { TextBody = body.Text, HtmlBody = body.Html }.ToMessageBody();
        ((Multipart)parts).Boundary = $"=-{stored.Id}";
        var message = new MimeMessage
        {
            MessageId = $"{stored.Id}@{Domain}",
            Date = stored.Date,
            Subject = letter.Subject,
            Body = parts,
        };
        message.From.Add(new MailboxAddress(letter.Sender, Sender));
        message.To.Add(new MailboxAddress(MailText.OneLine(letter.Name), letter.Recipient));
        return message;
    }
}
