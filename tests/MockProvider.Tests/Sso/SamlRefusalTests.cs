using ScimConformance.TestIdp;
using static ScimConformance.MockProvider.Tests.Sso.SamlAnswers;

namespace ScimConformance.MockProvider.Tests.Sso;

/// <summary>Each case is a response that would let somebody in if one thing were otherwise.</summary>
public sealed class SamlRefusalTests
{
    private const string Ann = SsoOrganization.Ann;
    private const string Eve = "eve@example.com";

    private static readonly Dictionary<string, Func<SamlLogin, SamlLogin>> Wrong = new(
        StringComparer.Ordinal
    )
    {
        ["another audience"] = login => login with { Audience = "https://other.example.com" },
        ["another recipient"] = login => login with { Recipient = "https://other.example.com" },
        ["another destination"] = login => login with { Destination = "https://other.example.com" },
        ["another issuer"] = login => login with { Issuer = "https://other.example.com" },
        ["a time that is over"] = login =>
            login with
            {
                After = TimeSpan.FromSeconds(-61),
                Before = TimeSpan.FromMinutes(-9),
            },
        ["a confirmation whose time is over"] = login =>
            login with
            {
                ConfirmedAfter = TimeSpan.FromSeconds(-61),
            },
        ["a time that is to come"] = login => login with { Before = TimeSpan.FromMinutes(2) },
        ["no success"] = login =>
            login with
            {
                Status = "urn:oasis:names:tc:SAML:2.0:status:Responder",
            },
        ["a holder of a key"] = login =>
            login with
            {
                ConfirmationMethod = "urn:oasis:names:tc:SAML:2.0:cm:holder-of-key",
            },
        ["another version"] = login => login with { Version = "1.1" },
        ["an answer to nothing"] = login => login with { InResponseTo = "_never-asked" },
        ["a confirmation that answers something else"] = login =>
            login with
            {
                ConfirmedInResponseTo = "_other",
            },
        ["a name in another format"] = login =>
            login with
            {
                NameIdFormat = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
            },
        ["two principal names"] = login =>
            login.With((SamlLogin.PrincipalName, Ann), (SamlLogin.PrincipalName, Eve)),
        ["an empty name"] = login => login with { NameId = "" },
    };

    [TestCaseSource(nameof(WrongNames))]
    public async Task A_response_with_something_wrong_lets_nobody_in(string name)
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var login = await sso.LoginAsync();

        var answer = await sso.SendAsync(SsoOrganization.Idp.Respond(Wrong[name](login)));

        Refused(answer);
        Accepted(await sso.SendAsync(SsoOrganization.Idp.Respond(login)));
    }

    [Test]
    public async Task An_assertion_is_good_for_one_login()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var response = SsoOrganization.Idp.Respond(await sso.LoginAsync());

        Accepted(await sso.SendAsync(response));
        Refused(await sso.SendAsync(response));
    }

    [Test]
    public async Task Of_an_assertion_sent_many_times_at_once_one_is_accepted()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var response = SsoOrganization.Idp.Respond(await sso.LoginAsync());

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => sso.SendAsync(response))
        );

        answers.Count(answer => answer.Status == 303).Should().Be(1);
    }

    [Test]
    public async Task An_assertion_that_let_nobody_in_is_used_up_as_well()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateUserAsync(Ann);
        var response = SsoOrganization.Idp.Respond(await sso.LoginAsync());
        Refused(await sso.SendAsync(response));
        await sso.Organization.AcceptAsync(await sso.Organization.LastLinkAsync(Ann));

        Refused(await sso.SendAsync(response));
        Accepted(await sso.SignInAsync());
    }

    [Test]
    public async Task A_request_is_answered_once_and_within_ten_minutes()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.FreezeAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var first = (await sso.BeginAsync()).Attribute("ID")!.Value;
        var late = (await sso.BeginAsync()).Attribute("ID")!.Value;
        var login = await sso.LoginAsync() with { InResponseTo = first };

        Accepted(await sso.SendAsync(SsoOrganization.Idp.Respond(login)));
        Refused(await sso.SendAsync(SsoOrganization.Idp.Respond(login)));
        await sso.Organization.AdvanceAsync(TimeSpan.FromMinutes(10));
        Refused(
            await sso.SendAsync(
                SsoOrganization.Idp.Respond(await sso.LoginAsync() with { InResponseTo = late })
            )
        );
    }

    [TestCase(-59, true)]
    [TestCase(-60, false)]
    public async Task A_clock_may_be_off_by_less_than_a_minute(int seconds, bool accepted)
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.FreezeAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var login = await sso.LoginAsync() with { ConfirmedAfter = TimeSpan.FromSeconds(seconds) };

        var answer = await sso.SendAsync(SsoOrganization.Idp.Respond(login));

        answer.Status.Should().Be(accepted ? 303 : 403);
    }

    private static IEnumerable<string> WrongNames => Wrong.Keys;
}
