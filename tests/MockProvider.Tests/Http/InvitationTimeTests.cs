using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class InvitationTimeTests
{
    private const string Ann = "ann@example.com";

    [Test]
    public async Task One_second_before_48_hours_a_link_admits_and_at_48_hours_it_does_not()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.FreezeAsync();
        await organization.CreateUserAsync(Ann);
        await organization.CreateUserAsync("bob@example.com");
        var early = await organization.LastLinkAsync(Ann);
        var late = await organization.LastLinkAsync("bob@example.com");

        await organization.AdvanceAsync(TimeSpan.FromHours(48) - TimeSpan.FromSeconds(1));
        (await organization.AcceptAsync(early)).Status.Should().Be(303);
        await organization.AdvanceAsync(TimeSpan.FromSeconds(1));
        var expired = await organization.AcceptAsync(late);

        expired.Status.Should().Be(410);
        expired.Text.Should().Contain("expired");
    }

    [Test]
    public async Task A_resent_link_has_48_hours_of_its_own()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.FreezeAsync();
        var id = await organization.CreateUserAsync(Ann);
        await organization.AdvanceAsync(TimeSpan.FromHours(60));

        var resent = (await organization.ResendAsync(id)).Expect(HttpStatusCode.Created);

        var invitation = resent.Json["data"]![0]!;
        var attributes = invitation["attributes"]!;
        var lifetime =
            attributes["expires_at"]!.GetValue<DateTimeOffset>()
            - attributes["created_at"]!.GetValue<DateTimeOffset>();
        lifetime.Should().Be(TimeSpan.FromHours(48));
        var link = await organization.LastLinkAsync(Ann);
        link.Should().NotContain(invitation["id"]!.GetValue<string>());
        await organization.AdvanceAsync(TimeSpan.FromHours(47));
        (await organization.AcceptAsync(link)).Status.Should().Be(303);
    }

    [Test]
    public async Task An_administrator_can_read_an_invitation()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        var resent = await organization.ResendAsync(id);
        var invitation = resent.Json["data"]![0]!;

        var read = await organization.Admin.GetAsync($"user_invitations/{invitation["id"]}");

        read.Data.ToJsonString().Should().Be(invitation.ToJsonString());
    }

    [Test]
    public async Task Only_pending_users_are_invited_again()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var active = await organization.CreateActiveUserAsync(Ann);

        (await organization.ResendAsync(active)).Status.Should().Be(400);
        (await organization.ResendAsync("nobody")).Status.Should().Be(404);
        (await organization.MailAsync(Ann)).Should().HaveCount(1);
    }
}
