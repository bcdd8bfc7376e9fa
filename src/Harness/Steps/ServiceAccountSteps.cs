using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Steps;

/// <summary>How service accounts come into being.</summary>
[Binding]
internal sealed class ServiceAccountSteps(Story story, ScenarioPorts ports, PersonSource people)
{
    private readonly string _address = people.Address();
    private IReadOnlyList<Mail> _mails = [];

    [Given("^a service account with an e-mail address$")]
    public Task GivenOne() => CreateAsync();

    [When("^an administrator makes a service account$")]
    [When("^an administrator makes another service account with the same address$")]
    public async Task WhenMaking() => story.Answered(await CreateAsync());

    [Then("^the service account is active, verified and named by a UUID$")]
    public void ThenActive() =>
        Expect.That(
            AdminChecks.StatusIs(story.Answer, "Active"),
            AdminChecks.VerifiedIs(story.Answer, verified: true),
            AdminChecks.HandleIsUuid(story.Answer)
        );

    [Then("^no mail has come to its address$")]
    public async Task ThenNoMail() =>
        Expect.That(MailChecks.Count(await ports.Mailbox.ReadAsync(_address), _address, 0));

    [When("^an administrator looks into the mail of that service account$")]
    public async Task WhenLookingIntoMail() =>
        _mails = await ports.Mailbox.ReadAsync(Account.Address);

    [Then("^it has had (\\d+) mails?, and the newest names the (key|service account)$")]
    public void ThenMailed(int count, string named)
    {
        Expect.That(MailChecks.Count(_mails, Account.Address, count));
        Expect.That(MailChecks.Names(_mails[^1], named is "key" ? Account.Key.Name : Account.Name));
    }

    private ServiceAccount Account => story.ServiceAccount!;

    private Task<Exchange> CreateAsync() =>
        ports.Admin.CreateServiceAccountAsync(
            people.Label("service account"),
            _address,
            roleIds: []
        );
}
