using MimeKit;
using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.Tests.Mail;

public sealed class MessageWritingTests
{
    [Test]
    public void A_message_is_the_same_bytes_each_time()
    {
        var stored = Stored("Ada Example");

        Bytes(stored).Should().Equal(Bytes(stored));
    }

    [TestCase("Ada\r\nBcc: everybody@example.net")]
    [TestCase("Ada\nX-Injected: yes")]
    [TestCase("Ada\0<script>")]
    [TestCase("\u202Eelpmaxe")]
    [TestCase("Ada\u2028Bcc: everybody@example.net")]
    [TestCase("=?utf-8?q?Ada=0D=0ABcc:_everybody@example.net?=")]
    [TestCase("Ada\" <everybody@example.net>, \"")]
    [TestCase("\uD800Ada")]
    [TestCaseSource(nameof(LongName))]
    public void A_name_adds_no_header_and_no_recipient(string name)
    {
        using var content = new MemoryStream(Bytes(Stored(name)));

        using var message = MimeMessage.Load(content);

        message
            .Headers.Select(header => header.Field)
            .Should()
            .BeEquivalentTo("From", "To", "Subject", "Date", "Message-Id", "MIME-Version");
        message.To.Mailboxes.Select(mailbox => mailbox.Address).Should().Equal("ada@example.com");
    }

    [Test]
    public void Markup_in_names_is_text_in_the_html_part()
    {
        using var message = Stored("<img src=x onerror=alert(1)>").Write();

        message.HtmlBody.Should().Contain("&lt;img src=x").And.NotContain("<img");
    }

    private static string[] LongName() => [new string('x', 10_000)];

    private static StoredMessage Stored(string name) =>
        new(
            "organization",
            "0197a3c2-0000-7000-8000-000000000001",
            new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            new InvitationLetter
            {
                About = "invitation",
                Recipient = "ada@example.com",
                Name = name,
                Organization = name,
                Link = "https://provider.example.com/account/invitations/secret",
                ExpiresAt = new DateTimeOffset(2026, 1, 4, 3, 4, 5, TimeSpan.Zero),
            }
        );

    private static byte[] Bytes(StoredMessage stored)
    {
        using var message = stored.Write();
        using var content = new MemoryStream();
        message.WriteTo(content);
        return content.ToArray();
    }
}
