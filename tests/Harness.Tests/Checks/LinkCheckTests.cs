using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>The checks of links and of membership, each with a good and a bad document.</summary>
public sealed class LinkCheckTests
{
    private static readonly Uri Base = new("http://127.0.0.1/scim/");

    [TestCase("http://127.0.0.1/scim/Users/1", true, null)]
    [TestCase("Users/1", true, null)]
    [TestCase("http://127.0.0.1/scim/v2/Users/1", false, Severity.Note)]
    [TestCase("http://internal/scim/Users/1", false, null)]
    public void Location_and_meta_location_agree_or_not(
        string location,
        bool holds,
        object? severity
    )
    {
        var found = LinkChecks.LocationsAgree(
            At("http://127.0.0.1/scim/Users/1").With("Location", location),
            At("http://127.0.0.1/scim/Users/1"),
            Base
        );

        (found is null).Should().Be(holds);
        found?.Severity.Should().Be((Severity?)severity);
    }

    [Test]
    public void Content_Location_agrees_or_not()
    {
        var user = At("http://127.0.0.1/scim/Users/1");

        LinkChecks.ContentLocationAgrees(user, Base)!.Severity.Should().Be(Severity.Note);
        LinkChecks
            .ContentLocationAgrees(user.With("Content-Location", "/scim/Users/1"), Base)
            .Should()
            .BeNull();
        LinkChecks
            .ContentLocationAgrees(user.With("Content-Location", "/other/Users/1"), Base)
            .Should()
            .NotBeNull();
    }

    [TestCase("https://elsewhere/v2/Users/1", true)]
    [TestCase("https://elsewhere/v2?tenant=1/Users/1", false)]
    [TestCase("https://elsewhere/v2/People/1", false)]
    public void A_location_ends_in_the_path_or_not(string location, bool holds) =>
        (LinkChecks.LocationEndsIn(At(location), "Users/1") is null).Should().Be(holds);

    [TestCase("https://example.com/Users/1", true)]
    [TestCase("https://admin:secret@example.com/Users/1", false)]
    public void A_link_has_no_credential_or_has_one(string location, bool holds) =>
        (LinkChecks.HasNoUserInfo(At(location)) is null).Should().Be(holds);

    [TestCase(200, """{"id":"1","meta":{"resourceType":"User"}}""", true, true)]
    [TestCase(200, """{"id":"2","meta":{"resourceType":"User"}}""", false, false)]
    [TestCase(200, """{"id":"1","meta":{"resourceType":"Group"}}""", false, false)]
    [TestCase(404, "{}", false, true)]
    [TestCase(500, "{}", false, false)]
    public void A_reference_leads_to_its_resource_or_not(
        int status,
        string body,
        bool there,
        bool meaningful
    )
    {
        var element = JsonNode.Parse("""{"value":"1","type":"User"}""")!;

        (LinkChecks.LeadsThere(element, Answers.Of(status, body)) is null).Should().Be(there);
        (LinkChecks.IsMeaningful(element, Answers.Of(status, body)) is null)
            .Should()
            .Be(meaningful);
    }

    [Test]
    public void Membership_is_seen_or_missed()
    {
        var user = Answers.Of(200, """{"groups":[{"value":"g","type":"direct"}]}""");
        var group = Answers.Of(200, """{"members":[{"value":"u"}]}""");

        MembershipChecks.HasGroup(user, "g").Should().BeNull();
        MembershipChecks.HasGroup(user, "x").Should().NotBeNull();
        MembershipChecks.HasNoGroup(user, "x").Should().BeNull();
        MembershipChecks.HasNoGroup(user, "g").Should().NotBeNull();
        MembershipChecks.HasOneMember(group, "u").Should().BeNull();
        MembershipChecks.HasOneMember(group, "x").Should().NotBeNull();
        MembershipChecks.HasNoMember(group, "x", followed: null).Should().BeNull();
        MembershipChecks.HasNoMember(group, "u", followed: null).Should().NotBeNull();
        MembershipChecks
            .IsIndirect(user, JsonNode.Parse("""{"type":"direct"}""")!)
            .Should()
            .NotBeNull();
        MembershipChecks
            .IsIndirect(user, JsonNode.Parse("""{"type":"indirect"}""")!)
            .Should()
            .BeNull();
    }

    [TestCase("""{"members":[{"value":"g","type":"Group"}]}""", true)]
    [TestCase("""{"members":[{"value":"g"}]}""", true)]
    [TestCase("""{"members":[{"value":"g","type":"User"}]}""", false)]
    [TestCase("{}", false)]
    public void A_nested_Group_is_shown_as_one_or_not(string stored, bool holds) =>
        (MembershipChecks.ShowsNested(Answers.Of(201), Answers.Of(200, stored), "g") is null)
            .Should()
            .Be(holds);

    [Test]
    public void A_nested_Group_may_be_refused()
    {
        MembershipChecks.ShowsNested(Answers.Of(400), null, "g").Should().BeNull();
        MembershipChecks.ShowsNested(Answers.Of(500), null, "g").Should().NotBeNull();
    }

    [TestCase(200, Severity.Warn)]
    [TestCase(500, null)]
    public void Membership_from_the_side_of_the_User_is_not_taken(int status, object? severity) =>
        MembershipChecks
            .IsNotTaken(Answers.Of(status, "{}"))
            .OfType<Discrepancy>()
            .Single()
            .Severity.Should()
            .Be((Severity?)severity);

    [TestCase(201, true, false)]
    [TestCase(201, false, true)]
    [TestCase(201, null, true)]
    [TestCase(400, false, true)]
    [TestCase(500, false, false)]
    public void A_Group_without_a_name_is_as_announced_or_not(
        int status,
        bool? required,
        bool holds
    ) =>
        (MembershipChecks.KeepsToAnnouncement(Answers.Of(status), required) is null)
            .Should()
            .Be(holds);

    private static Exchange At(string location) =>
        Answers.Of(200, "{\"meta\":{\"location\":\"" + location + "\"}}");
}
