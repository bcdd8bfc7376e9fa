using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>Every check with a good and a bad document: one that cannot fail is none.</summary>
public sealed class CheckTests
{
    private const string Ada =
        """{"id":"1","userName":"Ada@example.com","active":true,"title":"Engineer","name":{"formatted":"Ada L"},"emails":[{"type":"home","value":"h@example.com"},{"type":"work","value":"ada@example.com"}]}""";

    private static readonly UserDocument Sent = new()
    {
        UserName = "ada@example.com",
        GivenName = "Ada",
        FamilyName = "L",
        Formatted = "Ada L",
        Title = "Engineer",
        WorkEmail = "ada@example.com",
    };

    [TestCase(201, "{}", true)]
    [TestCase(200, "{}", false)]
    [TestCase(201, null, false)]
    public void Created_wants_201_and_a_resource(int status, string? body, bool holds) =>
        Holds(AnswerChecks.Created(Answers.Of(status, body)), holds);

    [TestCase(200, true)]
    [TestCase(404, false)]
    public void Succeeded_wants_2xx(int status, bool holds) =>
        Holds(AnswerChecks.Succeeded(Answers.Of(status)), holds);

    [TestCase(204, null, true)]
    [TestCase(204, "{}", false)]
    [TestCase(200, null, false)]
    public void NoContent_wants_204_and_no_body(int status, string? body, bool holds) =>
        Holds(AnswerChecks.NoContent(Answers.Of(status, body)), holds);

    [TestCase(404, true)]
    [TestCase(400, false)]
    public void NotFound_wants_404(int status, bool holds) =>
        Holds(AnswerChecks.NotFound(Answers.Of(status)), holds);

    [TestCase(401, true)]
    [TestCase(403, true)]
    [TestCase(200, false)]
    [TestCase(404, false)]
    public void Unauthenticated_wants_401_or_403(int status, bool holds) =>
        Holds(AnswerChecks.Unauthenticated(Answers.Of(status)), holds);

    [TestCase(403, true)]
    [TestCase(402, true)]
    [TestCase(401, false)]
    [TestCase(500, false)]
    [TestCase(200, false)]
    public void RefusedByPlan_wants_a_refusal_that_is_not_about_the_key(int status, bool holds) =>
        Holds(AnswerChecks.RefusedByPlan(Answers.Of(status)), holds);

    [Test]
    public void A_user_that_is_as_it_was_sent_matches() =>
        UserChecks.Matches(View(Ada), Sent).OfType<Discrepancy>().Should().BeEmpty();

    [TestCase("\"Engineer\"", "\"Boss\"", "title")]
    [TestCase("\"Ada L\"", "\"Bob\"", "name.formatted")]
    [TestCase("true", "\"true\"", "active")]
    [TestCase("\"work\"", "\"other\"", "work e-mail address")]
    [TestCase("Ada@", "Bob@", "userName")]
    public void A_user_that_differs_in_one_attribute_is_named_by_it(
        string from,
        string to,
        string attribute
    )
    {
        var found = UserChecks
            .Matches(View(Ada.Replace(from, to, StringComparison.Ordinal)), Sent)
            .OfType<Discrepancy>();

        found.Should().ContainSingle().Which.Expected.Should().StartWith(attribute);
    }

    [Test]
    public void A_refused_read_is_one_discrepancy_and_not_five() =>
        UserChecks.Matches(UserView.Of(Answers.Of(404)), Sent).Should().ContainSingle();

    [Test]
    public void An_id_has_to_be_there_and_not_the_clients()
    {
        Holds(UserChecks.HasId(View(Ada)), holds: true);
        Holds(UserChecks.HasId(View("""{"userName":"a"}""")), holds: false);
        Holds(UserChecks.IdIsNot(View(Ada), "mine"), holds: true);
        Holds(UserChecks.IdIsNot(View("""{"id":"mine"}"""), "mine"), holds: false);
    }

    [TestCase("""{"totalResults":1,"Resources":[{"id":"1"}]}""", true)]
    [TestCase("""{"totalResults":1,"Resources":[{"id":"2"}]}""", false)]
    [TestCase("""{"totalResults":2,"Resources":[{"id":"1"},{"id":"2"}]}""", false)]
    [TestCase("""{"totalResults":2,"Resources":[{"id":"1"}]}""", false)]
    [TestCase("""{"totalResults":0,"Resources":[]}""", false)]
    public void HoldsExactly_wants_the_one_resource(string body, bool holds) =>
        Holds(ListChecks.HoldsExactly(Answers.Of(200, body), "1"), holds);

    [TestCase(200, """{"totalResults":0}""", true)]
    [TestCase(200, """{"totalResults":0,"Resources":[]}""", true)]
    [TestCase(200, """{"totalResults":1,"Resources":[{"id":"1"}]}""", false)]
    [TestCase(404, """{"totalResults":0}""", false)]
    [TestCase(200, "[]", false)]
    public void IsEmpty_wants_a_list_of_nothing(int status, string body, bool holds) =>
        Holds(ListChecks.IsEmpty(Answers.Of(status, body)), holds);

    [Test]
    public void Being_in_is_believed_of_the_session_and_not_of_the_attempt()
    {
        var attempt = new SignInAttempt(Credential.Session("dogsession=x"), Answers.Of(303));

        Holds(SignInChecks.IsIn(attempt, Answers.Of(200)), holds: true);
        Holds(SignInChecks.IsIn(attempt, Answers.Of(401)), holds: false);
        Holds(SignInChecks.IsIn(attempt, whoAmI: null), holds: false);
        Holds(SignInChecks.IsNotIn(attempt, whoAmI: null), holds: true);
        Holds(SignInChecks.IsNotIn(attempt, Answers.Of(401)), holds: true);
        Holds(SignInChecks.IsNotIn(attempt, Answers.Of(200)), holds: false);
    }

    [Test]
    public void Mails_are_counted_and_their_links_compared()
    {
        var first = AMail("http://127.0.0.1/account/invitations/a");
        var second = AMail("http://127.0.0.1/account/invitations/b");

        Holds(MailChecks.Count([first], "a@example.com", 1), holds: true);
        Holds(MailChecks.Count([], "a@example.com", 1), holds: false);
        Holds(MailChecks.HoldsLink(first), holds: true);
        Holds(MailChecks.HoldsLink(new Mail("x", "", [], Answers.Of(200))), holds: false);
        Holds(
            MailChecks.Names(new Mail("x", "the key 'a'", [], Answers.Of(200)), "a"),
            holds: true
        );
        Holds(MailChecks.Names(new Mail("a", "the key", [], Answers.Of(200)), "a"), holds: false);
        Holds(MailChecks.LinksDiffer([first, second]), holds: true);
        Holds(MailChecks.LinksDiffer([first, first]), holds: false);
        Holds(MailChecks.LinksDiffer([first]), holds: false);
        Holds(MailChecks.NobodyBut(["A@example.com"], "a@example.com"), holds: true);
        Holds(
            MailChecks.NobodyBut(["a@example.com", "b@example.com"], "a@example.com"),
            holds: false
        );
    }

    [Test]
    public void The_invite_link_is_the_one_that_speaks_of_an_invitation()
    {
        var mail = new Mail(
            "x",
            "",
            [new("http://h/help"), new("http://h/invitations/1")],
            Answers.Of(200)
        );

        InviteLink.In(mail).Should().Be(new Uri("http://h/invitations/1"));
    }

    [Test]
    public void What_an_administrator_sees_is_compared()
    {
        var active = Answers.Of(
            200,
            """{"data":{"attributes":{"status":"Active","verified":true}}}"""
        );

        Holds(AdminChecks.StatusIs(active, "Active"), holds: true);
        Holds(AdminChecks.StatusIs(active, "Disabled"), holds: false);
        Holds(AdminChecks.StatusIs(Answers.Of(404), "Active"), holds: false);
        Holds(AdminChecks.VerifiedIs(active, verified: true), holds: true);
        Holds(AdminChecks.VerifiedIs(active, verified: false), holds: false);
        var key = Answers.Of(
            200,
            """{"data":{"relationships":{"owned_by":{"data":{"id":"1"}}}}}"""
        );
        Holds(AdminChecks.KeyBelongsTo(key, "1"), holds: true);
        Holds(AdminChecks.KeyBelongsTo(key, "2"), holds: false);
    }

    [TestCase("Ada L", "ada@example.com", true, false)]
    [TestCase("Ada L", "ADA@example.com", true, false)]
    [TestCase("Ada", "ada@example.com", false, false)]
    [TestCase("Ada L", null, false, false)]
    [TestCase(null, null, false, true)]
    [TestCase("Somebody", "gone@example.com", false, true)]
    public void Personal_data_is_kept_or_gone(string? name, string? email, bool isKept, bool isGone)
    {
        var attributes = new JsonObject
        {
            ["status"] = "Disabled",
            ["name"] = name,
            ["email"] = email,
        };
        var body = new JsonObject { ["data"] = new JsonObject { ["attributes"] = attributes } };
        var answer = Answers.Of(200, body.ToJsonString());

        Holds(AdminChecks.KeepsPersonalData(answer, Sent), isKept);
        Holds(AdminChecks.ShowsNoPersonalData(answer, Sent), isGone);
        Holds(AdminChecks.ShowsNoPersonalData(Answers.Of(404, "{}"), Sent), holds: false);
    }

    [TestCase("Hello,\n\n123456\n\nbye", true)]
    [TestCase("Hello,\r\n\r\n  123456\r\n", true)]
    [TestCase("Your code is 123456.", false)]
    [TestCase("123456\nhttp://h/invitations/1", false)]
    public void A_code_stands_in_a_line_of_its_own_in_a_mail_without_a_link(
        string text,
        bool holds
    ) =>
        Holds(
            MailChecks.HoldsCode(
                new Mail(
                    "Code",
                    text,
                    text.Contains("http", StringComparison.Ordinal)
                        ? [new Uri("http://h/invitations/1")]
                        : [],
                    Answers.Of(200)
                )
            ),
            holds
        );

    [TestCase(303, null, "https://idp.example.com/sso?SAMLRequest=x", true)]
    [TestCase(200, "<a href=\"https://idp.example.com/sso?SAMLRequest=x\">", null, true)]
    [TestCase(200, "<a href=\"https://idp.example.com/sso\">", null, false)]
    [TestCase(303, null, "/account/saml/1/code", false)]
    [TestCase(401, "The code is wrong.", null, false)]
    public void A_login_leads_to_the_identity_provider_with_a_request(
        int status,
        string? body,
        string? location,
        bool leads
    )
    {
        var identityProvider = new Uri("https://idp.example.com/sso");
        var answer = Answers.Of(status, body);
        if (location is not null)
        {
            answer = answer with
            {
                Response = answer.Answer with { Headers = [new("Location", location)] },
            };
        }

        Holds(SignInChecks.LeadsTo(answer, identityProvider, expected: true), leads);
        Holds(SignInChecks.LeadsTo(answer, identityProvider, expected: false), !leads);
    }

    [TestCase("2026-01-03T00:00:00Z", true)]
    [TestCase("2026-01-03T00:00:01Z", false)]
    [TestCase("2026-01-02T23:00:00Z", false)]
    public void An_invitation_lasts_two_days_to_the_second(string expires, bool holds) =>
        Holds(
            AdminChecks.InvitationLasts(
                Answers.Of(
                    201,
                    """{"data":[{"attributes":{"created_at":"2026-01-01T00:00:00Z","expires_at":"EXPIRES"}}]}""".Replace(
                        "EXPIRES",
                        expires,
                        StringComparison.Ordinal
                    )
                ),
                TimeSpan.FromHours(48)
            ),
            holds
        );

    private static Mail AMail(string link) =>
        new("Invitation", link, [new Uri(link)], Answers.Of(200));

    private static UserView View(string json) => UserView.Of(Answers.Of(200, json));

    private static void Holds(Discrepancy? outcome, bool holds) =>
        (outcome is null).Should().Be(holds, outcome?.ToString());
}
