using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Steps;

/// <summary>Logins that begin at the provider, and the code that it mails (DD-SSO-10).</summary>
[Binding]
internal sealed class CodeSignInSteps(Story story, ScenarioPorts ports)
{
    [Given("^an organization with single sign-on and a subdomain of its own$")]
    public async Task GivenSubdomain()
    {
        await ports.Sso.ConnectAsync(jit: false);
        await ports.Sso.GiveSubdomainAsync();
    }

    [When("^that User begins to sign in at the provider$")]
    public async Task WhenBeginning() => story.Answered(await BeginAsync());

    [When("^that User begins to sign in at the provider and gives (the code|another code)$")]
    public async Task WhenGiving(string which)
    {
        var page = await BeginAsync();
        var mails = await ports.Mailbox.ReadAsync(story.That.Sent.WorkEmail);
        var code =
            mails.Count > 0 && MailedCode.In(mails[^1]) is { } mailed
                ? mailed
                : throw new SetUpFailedException(
                    SetUpOperation.ReceiveInvitation,
                    "Receiving a code",
                    page
                );
        story.Answered(
            await ports.Sso.GiveCodeAsync(page, which is "the code" ? code : Other(code))
        );
    }

    [Then("^the provider sends that User to the identity provider$")]
    public void ThenSent() => Expect.That(LeadsTo(expected: true));

    [Then("^the provider does not send that User to the identity provider yet$")]
    public void ThenNotSent() => Expect.That(LeadsTo(expected: false));

    [Then("^a mail with a code has reached that User, besides the invitation$")]
    public async Task ThenMailed()
    {
        var address = story.That.Sent.WorkEmail;
        var mails = await ports.Mailbox.ReadAsync(address);
        Expect.That(MailChecks.Count(mails, address, 2));
        Expect.That(MailChecks.HoldsCode(mails[^1]));
    }

    private Task<Exchange> BeginAsync() => ports.Sso.BeginAsync(story.That.Sent.WorkEmail);

    private Discrepancy? LeadsTo(bool expected) =>
        SignInChecks.LeadsTo(story.Answer, ports.Sso.IdentityProvider, expected);

    // The last digit is another one.
    private static string Other(string code) => code[..^1] + (code[^1] is '0' ? '1' : '0');
}
