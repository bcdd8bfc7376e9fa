using ScimConformance.MockProvider.Mail;
using SmtpServer.Protocol;

namespace ScimConformance.MockProvider.Tests.Mail;

public sealed class OutboxSendingTests
{
    private const string Ann = "ann@example.com";
    private const string Bob = "bob@example.com";

    [Test]
    public async Task Mail_is_sent_with_its_link_and_an_idempotency_key()
    {
        var port = TestMailServer.FreePort();
        await using var server = new TestMailServer(port);
        await using var provider = await StartAsync(port);
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);

        var received = await server.NextAsync();

        received.To.Mailboxes.Single().Address.Should().Be(Ann);
        received.TextBody.Should().Contain(await organization.LastLinkAsync(Ann));
        var kept = await organization.LastMessageAsync(Ann);
        received
            .Headers[OutboxSending.IdempotencyHeader]
            .Should()
            .Be(kept["id"]!.GetValue<string>());
    }

    [Test]
    public async Task Mail_that_no_server_takes_waits_until_one_does()
    {
        var port = TestMailServer.FreePort();
        await using var provider = await StartAsync(port);
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);
        await Eventually(async () =>
            (await organization.LastMessageAsync(Ann))["unsent"]!["attempts"]!.GetValue<int>() > 0
        );

        await using var server = new TestMailServer(port);

        (await server.NextAsync()).To.Mailboxes.Single().Address.Should().Be(Ann);
        await Eventually(async () => (await organization.LastMessageAsync(Ann))["unsent"] is null);
    }

    [Test]
    public async Task What_the_server_cannot_take_now_is_sent_again_as_the_same_message()
    {
        var port = TestMailServer.FreePort();
        await using var server = new TestMailServer(
            port,
            new SmtpResponse(SmtpReplyCode.InsufficientStorage, "try again")
        );
        await using var provider = await StartAsync(port);
        await (await provider.CreateAsync()).CreateUserAsync(Ann);

        var first = await server.NextAsync();
        var second = await server.NextAsync();

        second.MessageId.Should().Be(first.MessageId);
    }

    [Test]
    public async Task A_server_that_wants_a_login_holds_up_mail_and_nothing_else()
    {
        var port = TestMailServer.FreePort();
        await using var server = new TestMailServer(
            port,
            new SmtpResponse(SmtpReplyCode.AuthenticationRequired, "who are you")
        );
        await using var provider = await StartAsync(port);
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);
        var first = await server.NextAsync();

        var again = await server.NextAsync();

        again.MessageId.Should().Be(first.MessageId);
        (await organization.MailAsync(Ann)).Should().ContainSingle();
    }

    [Test]
    public async Task What_the_server_refuses_for_good_is_kept_with_its_answer_and_holds_up_nothing()
    {
        var port = TestMailServer.FreePort();
        await using var server = new TestMailServer(
            port,
            new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "nobody here")
        );
        await using var provider = await StartAsync(port);
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);
        await server.NextAsync();
        await organization.CreateUserAsync(Bob);

        var next = await server.NextAsync();

        next.To.Mailboxes.Single().Address.Should().Be(Bob);
        var unsent = (await organization.LastMessageAsync(Ann))["unsent"]!;
        unsent["refused"]!.GetValue<bool>().Should().BeTrue();
        unsent["problem"]!.GetValue<string>().Should().Contain("nobody here");
    }

    [Test]
    public async Task Mail_outlives_the_provider_that_could_not_send_it()
    {
        using var file = new TemporaryFile();
        var port = TestMailServer.FreePort();
        await using (var provider = await StartAsync(port, $"sqlite:{file.Path}"))
        {
            await (await provider.CreateAsync()).CreateUserAsync(Ann);
        }

        await using var server = new TestMailServer(port);
        await using var restarted = await StartAsync(port, $"sqlite:{file.Path}");

        (await server.NextAsync()).To.Mailboxes.Single().Address.Should().Be(Ann);
    }

    [TestCase("127.0.0.1:1025", "127.0.0.1", 1025)]
    [TestCase("mail.example.com:25", "mail.example.com", 25)]
    [TestCase("[::1]:25", "::1", 25)]
    public void An_address_is_host_and_port(string text, string host, int port)
    {
        SmtpServerAddress(text).Should().Be(new MockProvider.Mail.SmtpServer(host, port));
    }

    [TestCase("")]
    [TestCase("mail.example.com")]
    [TestCase("mail.example.com:port")]
    [TestCase("mail.example.com:0")]
    [TestCase("mail.example.com:25/path")]
    [TestCase("user@mail.example.com:25")]
    public void Other_text_is_no_address(string text)
    {
        SmtpServerAddress(text).Should().BeNull();
    }

    private static MockProvider.Mail.SmtpServer? SmtpServerAddress(string text) =>
        MockProvider.Mail.SmtpServer.TryParse(text, out var server) ? server : null;

    // Providers that share a database share the outbox; here each sends to a server of its own.
    private static Task<TestProvider> StartAsync(int port, string? database = null) =>
        TestProvider.StartAloneAsync(options =>
            options with
            {
                Smtp = new MockProvider.Mail.SmtpServer("127.0.0.1", port),
                Database = database ?? options.Database,
            }
        );

    private static async Task Eventually(Func<Task<bool>> isSo)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isSo())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
