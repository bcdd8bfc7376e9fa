using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>Values that may take another form, references and schemas, each with a good and a bad document.</summary>
public sealed class FormCheckTests
{
    [TestCase("da,en-gb;q=0.8", false, true)]
    [TestCase("da, en-gb", false, false)]
    [TestCase("DA, en-gb;q=0.8", false, false)]
    [TestCase("DA, en-gb;q=0.8", true, true)]
    public void Blanks_do_not_count(string found, bool ignoreCase, bool holds) =>
        Holds(FormChecks.IsSameText(Titled(found), "title", "da, en-gb;q=0.8", ignoreCase), holds);

    [TestCase("tel:+12015550123", true)]
    [TestCase("tel:12015550123", false)]
    [TestCase("tel:+1201555012", false)]
    public void Digits_and_the_plus_count(string found, bool holds) =>
        Holds(FormChecks.HasSameDigits(Titled(found), "title", "+1 (201) 555-0123"), holds);

    [TestCase("Kit@example.com", true)]
    [TestCase("kit@example.com", false)]
    [TestCase("Kit@example.org", false)]
    public void The_local_part_keeps_its_letters(string found, bool holds) =>
        Holds(FormChecks.IsSameMailbox(Titled(found), "title", "Kit@EXAMPLE.com"), holds);

    [TestCase("a certificate", true)]
    [TestCase("a certificate without padding", true)]
    [TestCase("two certificates", false)]
    [TestCase("a certificate in armour", false)]
    [TestCase("a PKCS #7 bundle", false)]
    public void A_certificate_is_one_or_not(string words, bool holds)
    {
        var shown = Certified(SampleCertificates.Find(words)!);

        Holds(FormChecks.AreSingleCertificates(shown), holds);
        Holds(FormChecks.HasCertificate(shown, SampleCertificates.One), holds);
    }

    [TestCase("Kit Wren", true, true)]
    [TestCase("Kit Lapwing", true, false)]
    [TestCase("Kit Wren", false, false)]
    [TestCase("Lapwing", false, true)]
    public void A_whole_name_holds_its_parts_or_not(string whole, bool expected, bool holds) =>
        Holds(
            FormChecks.NameHolds(
                Answers.Of(200, $$$"""{"name":{"formatted":"{{{whole}}}"}}"""),
                ["WREN"],
                expected
            ),
            holds
        );

    [TestCase("""{"Resources":[{"userName":"ada"}]}""", true)]
    [TestCase("""{"password":null}""", true)]
    [TestCase("""{"Resources":[{"Password":"secret"}]}""", false)]
    public void A_password_is_seen(string body, bool holds) =>
        Holds(FormChecks.ShowNoPassword([Answers.Of(200, body)]), holds);

    [TestCase("""{"emails":[{"primary":true},{"primary":false},{}]}""", true)]
    [TestCase("""{"emails":[{"primary":true},{"primary":true}]}""", false)]
    public void Two_primary_values_are_seen(string body, bool holds) =>
        Holds(MultiValueChecks.HasOnePrimaryAtMost(Answers.Of(200, body), "emails"), holds);

    [TestCase("""{"totalResults":1,"Resources":[{"id":"1"}]}""", "1", true, true)]
    [TestCase("""{"totalResults":1,"Resources":[{"id":"1"}]}""", "2", true, false)]
    [TestCase("""{"totalResults":1,"Resources":[{"id":"1"}]}""", "1", false, false)]
    [TestCase("""{"totalResults":0}""", "1", false, true)]
    public void A_search_agrees_or_not(string body, string id, bool expected, bool holds) =>
        Holds(AgreementChecks.Finds(Answers.Of(200, body), id, expected), holds);

    [Test]
    public void A_search_that_is_refused_is_a_warning() =>
        AgreementChecks.Finds(Answers.Of(400), "1", true)!.Severity.Should().Be(Severity.Warn);

    [Test]
    public void Links_are_judged_by_where_they_lead()
    {
        var source = Answers.Of(200);
        var away = new FollowedLink("../Users/1", null, null, source);
        var broken = new FollowedLink(
            "Users/1",
            new Uri("http://x/Users/1"),
            Answers.Of(404),
            source
        );
        var good = broken with { There = Answers.Of(200) };
        var ldap = new FollowedLink("ldap://x/1", new Uri("ldap://x/1"), null, source);

        Holds(FollowedLinkChecks.StartsFromBase(away), false);
        Holds(FollowedLinkChecks.StartsFromBase(broken), false);
        Holds(FollowedLinkChecks.StartsFromBase(good), true);
        Holds(FollowedLinkChecks.StartsFromBase(ldap), true);
        Holds(FollowedLinkChecks.IsHttp(good), true);
        Holds(FollowedLinkChecks.IsHttp(ldap), false);
    }

    private static Exchange Titled(string title) => Answers.Of(200, $$"""{"title":"{{title}}"}""");

    private static Exchange Certified(string value) =>
        Answers.Of(
            200,
            $$"""{"x509Certificates":[{"value":{{System.Text.Json.JsonSerializer.Serialize(value)}}}]}"""
        );

    private static void Holds(Discrepancy? outcome, bool holds) => Holds([outcome], holds);

    private static void Holds(IEnumerable<Discrepancy?> outcomes, bool holds) =>
        outcomes.OfType<Discrepancy>().Any().Should().Be(!holds);
}
