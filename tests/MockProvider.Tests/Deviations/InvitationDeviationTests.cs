namespace ScimConformance.MockProvider.Tests.Deviations;

public sealed class InvitationDeviationTests
{
    private const string Ann = "ann@example.com";

    [TestCase("", 48)]
    [TestCase("invite-link-lives-47-hours", 47)]
    [TestCase("invite-link-lives-49-hours", 49)]
    public async Task A_link_lives_as_long_as_the_deviation_says(string deviation, int hours)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await Create(provider, deviation);
        await organization.FreezeAsync();
        await organization.CreateUserAsync(Ann);
        var link = await organization.LastLinkAsync(Ann);

        await organization.AdvanceAsync(TimeSpan.FromHours(hours) - TimeSpan.FromMilliseconds(1));
        var before = await organization.LookAsync(link);
        await organization.AdvanceAsync(TimeSpan.FromMilliseconds(1));
        var after = await organization.LookAsync(link);

        before.Status.Should().Be(200);
        after.Status.Should().Be(410);
    }

    [TestCase("", 410)]
    [TestCase("expired-link-admits", 303)]
    public async Task An_expired_link_admits_only_with_the_deviation(string deviation, int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await Create(provider, deviation);
        await organization.CreateUserAsync(Ann);
        var link = await organization.LastLinkAsync(Ann);
        await organization.AdvanceAsync(TimeSpan.FromHours(49));

        var accepted = await organization.AcceptAsync(link);

        accepted.Status.Should().Be(status);
    }

    [TestCase("", false)]
    [TestCase("resent-link-is-the-old-one", true)]
    public async Task A_resent_link_is_the_old_one_only_with_the_deviation(
        string deviation,
        bool same
    )
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await Create(provider, deviation);
        var id = await organization.CreateUserAsync(Ann);
        var first = await organization.LastLinkAsync(Ann);

        var resent = await organization.ResendAsync(id);

        resent.Status.Should().Be(201);
        (await organization.MailAsync(Ann)).Should().HaveCount(2);
        string.Equals(await organization.LastLinkAsync(Ann), first, StringComparison.Ordinal)
            .Should()
            .Be(same);
    }

    [TestCase("", 1)]
    [TestCase("invite-mail-to-somebody-else-too", 2)]
    public async Task The_mail_reaches_another_address_only_with_the_deviation(
        string deviation,
        int mailed
    )
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await Create(provider, deviation);

        await organization.CreateUserAsync(Ann);

        (await organization.MailAsync()).Should().HaveCount(mailed);
        (await organization.MailAsync(Ann)).Should().HaveCount(1);
    }

    private static Task<TestOrganization> Create(TestProvider provider, string deviation) =>
        provider.CreateDeviatingAsync(deviation.Length == 0 ? [] : [deviation]);
}
