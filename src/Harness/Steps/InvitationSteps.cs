using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Steps;

/// <summary>Invitation mails, and the links in them.</summary>
[Binding]
internal sealed class InvitationSteps(
    Story story,
    Client client,
    Person person,
    Administrator administrator,
    ScenarioPorts ports
)
{
    [Given("^a User who has followed the invite link$")]
    public async Task GivenAnAdmittedUser() =>
        await person.RequireAdmittedAsync(story.Introduce(await client.RequireUserAsync()));

    [Given("^that User has followed the invite link$")]
    public Task GivenAdmitted() => person.RequireAdmittedAsync(story.That);

    [Given("^that User has tried the invite link$")]
    public Task GivenTried() => person.FollowInviteLinkAsync(story.That);

    [Given("^a mail scanner has opened the invite link$")]
    public async Task GivenScanned() =>
        await ports.Login.OpenAsync(await person.RequireInviteLinkAsync(story.That));

    [Given("^an administrator has resent the invitation$")]
    public Task GivenResent() => administrator.RequireResentAsync(story.That);

    [Given("^an administrator has cancelled the invitation$")]
    public Task GivenCancelled() => administrator.RequireCancelledAsync(story.That);

    [Given("^a User whose invitation was resent after (.+)$")]
    public async Task GivenResentAfter(TimeSpan age)
    {
        story.Introduce(await client.RequireUserAsync());
        await ports.Clock.AdvanceAsync(age);
        await administrator.RequireResentAsync(story.That);
    }

    [When("^that User follows the invite link$")]
    public async Task WhenFollowing() => Attempted(await person.FollowInviteLinkAsync(story.That));

    [When("^that User follows the newest invite link$")]
    public async Task WhenFollowingTheNewest() =>
        Attempted(await person.FollowInviteLinkAsync(story.That, newest: true));

    [When("^an administrator resends the invitation$")]
    public async Task WhenResending() =>
        story.Answered(await administrator.ResendInvitationAsync(story.That));

    [Then("^an invitation mail reaches that User's e-mail address$")]
    public async Task ThenInvited()
    {
        var address = story.That.Sent.WorkEmail;
        Expect.That(MailChecks.Count(await ports.Mailbox.ReadAsync(address), address, 1));
    }

    [Then("^that mail holds an invite link$")]
    public async Task ThenHoldsLink() =>
        Expect.That(
            MailChecks.HoldsLink((await ports.Mailbox.ReadAsync(story.That.Sent.WorkEmail))[^1])
        );

    [Then("^that User's e-mail address has received (\\d+) mails?$")]
    public async Task ThenMails(int count)
    {
        var address = story.That.Sent.WorkEmail;
        Expect.That(MailChecks.Count(await ports.Mailbox.ReadAsync(address), address, count));
    }

    [Then("^the newest mail's invite link is another than the first one's$")]
    public async Task ThenFreshLink() =>
        Expect.That(
            MailChecks.LinksDiffer(await ports.Mailbox.ReadAsync(story.That.Sent.WorkEmail))
        );

    [Then("^no other e-mail address has received a mail$")]
    public async Task ThenNobodyElse() =>
        Expect.That(
            MailChecks.NobodyBut(await ports.Mailbox.RecipientsAsync(), story.That.Sent.WorkEmail)
        );

    [Then("^the invitation expires (.+) after it was made$")]
    public void ThenLasts(TimeSpan span) =>
        Expect.That(AdminChecks.InvitationLasts(story.Answer, span));

    private void Attempted(SignInAttempt attempt)
    {
        story.Attempt = attempt;
        story.Answered(attempt.Exchange);
    }
}
